-- Whichever of an authority's keys signed a list, from 1. Lists of all keys count together.
alter table revocation_list add column key_count integer not null default 1 check (key_count > 0);
