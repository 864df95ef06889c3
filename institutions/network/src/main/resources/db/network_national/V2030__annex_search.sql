-- Who comes back from abroad is found by their birth date.
create index annex_identity_by_birth on annex_identity (birth_date);
