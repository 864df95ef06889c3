drop index identity_by_birth;
create index identity_by_birth on identity (birth_date, kana_key);
create index identity_by_alias on identity (birth_date, alias_key) where alias_key is not null;
drop index identity_by_number;
create index identity_by_number on identity (individual_number);
