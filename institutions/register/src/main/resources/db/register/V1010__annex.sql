-- The annexes of the family registers (戸籍の附票, 住民基本台帳法16条) that a municipality keeps of those whose
-- registered domicile is there. The key is the annex's own number; the resident code is an item.

-- All that an annex says, after each change; nothing is ever changed.
create table annex_history (
  municipality text collate "C" not null,
  annex_number bigint not null,
  history_number int not null check (history_number > 0),
  act_number bigint not null,
  registered_domicile text not null,
  head_of_family_register text not null,
  name text not null,
  kana text not null,
  birth_date date not null,
  birth_date_written text,
  sex smallint not null,
  resident_code text collate "C" not null,
  -- The row of addresses, oldest first, each with its day and with who told it (17条3号・4号).
  lines jsonb not null,
  told_at timestamptz not null,
  -- Why and when it became a removed one (21条の2).
  ended smallint,
  ended_on date,
  new_domicile text,
  primary key (municipality, annex_number, history_number),
  check ((ended is null) = (ended_on is null))
);

-- Where an annex's history has got to, and what it is found by. Its row is the annex's lock.
create table annex (
  municipality text collate "C" not null,
  annex_number bigint generated always as identity,
  history_number int not null,
  search_name text collate "C" not null,
  search_kana text collate "C" not null,
  birth_date date not null,
  sex smallint not null,
  resident_code text collate "C" not null,
  ended boolean not null,
  primary key (municipality, annex_number)
);
create index annex_by_birth on annex (municipality, birth_date, search_kana);
create index annex_by_code on annex (municipality, resident_code);
-- Nobody has two annexes in one municipality that are not removed.
create unique index annex_once on annex (municipality, resident_code) where not ended;

do $$
declare t text;
begin
  foreach t in array array['annex_history', 'annex'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert on annex_history to ${keeper}, ${loader};
grant select, insert, update on annex to ${keeper};
grant select, insert on annex to ${loader};

-- A new table has no statistics, and would be read whole until the first ANALYZE (V1002).
do $$
declare c record;
begin
  for c in
    select * from (values
      ('annex', 'municipality', 200), ('annex', 'annex_number', -1),
      ('annex', 'birth_date', -0.5), ('annex', 'search_kana', -0.9), ('annex', 'resident_code', -1),
      ('annex_history', 'municipality', 200), ('annex_history', 'annex_number', -0.7),
      ('annex_history', 'history_number', 5)
    ) as t (relation, attribute, distinct_values)
  loop
    perform pg_restore_attribute_stats(
      'schemaname', '${flyway:defaultSchema}'::text, 'relname', c.relation, 'attname', c.attribute, 'inherited', false,
      'null_frac', 0::real, 'avg_width', 12, 'n_distinct', c.distinct_values::real);
  end loop;
end $$;
