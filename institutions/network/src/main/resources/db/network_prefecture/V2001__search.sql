-- People are found by their birth date and kana, or by their number (30条の15).
create index identity_by_birth on identity (municipality, birth_date, kana);
