-- Each row that comes must be given its place in every index. When as many people come as there are, or more, it
-- is quicker to drop those that only searching needs, and to make them again afterwards.

-- Whether they are dropped now: not where more people are known already than come, nor where somebody is searching
-- for longer than a second.
create function drop_search_indexes(coming bigint) returns boolean
  language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp set lock_timeout = '1s'
as $$
declare bytes_of_a_row constant int := 250;
begin
  if pg_relation_size('identity') / bytes_of_a_row > coming then
    return false;
  end if;
  drop index if exists identity_by_code, identity_by_number, identity_by_birth;
  return true;
exception when lock_not_available then
  return false;
end $$;

-- Makes those that are not there, and the statistics with them; without effect when all are there.
create function make_search_indexes() returns void
  language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp set maintenance_work_mem = '256MB'
as $$
declare
  missing record;
  made boolean := false;
begin
  for missing in
    select * from (values
      ('identity_by_code', 'resident_code'),
      ('identity_by_number', 'individual_number'),
      ('identity_by_birth', 'birth_date, kana_key')
    ) as t (name, place) where to_regclass(name) is null
  loop
    execute format('create index if not exists %I on identity (%s)', missing.name, missing.place);
    made := true;
  end loop;
  if made then
    analyze identity;
  end if;
end $$;

revoke execute on function drop_search_indexes, make_search_indexes from public;
grant execute on function drop_search_indexes, make_search_indexes to ${loader};
