-- 附票本人確認情報 as each of the three levels keeps it (住民基本台帳法30条の41, 30条の42). The individual number is
-- none of it.

-- The newest of each annex. A person whose registered domicile has gone elsewhere has one at each municipality.
create table annex_identity (
  municipality text collate "C" not null,
  -- The municipality of the registered domicile, and what the annex is called there.
  issuer text collate "C" not null check (issuer ~ '^[0-9]{6}$'),
  subject text collate "C" not null,
  -- How many there have been of this annex: 1 the first.
  edition int not null check (edition > 0),
  change smallint not null check (change in (1, 2, 3)),
  changed_on date not null,
  name text not null,
  kana text not null,
  birth_date date not null,
  birth_written text,
  sex smallint not null check (sex in (1, 2)),
  -- None for who left the country (国外転出者).
  address text,
  resident_code text collate "C" not null,
  former_code text collate "C",
  told_at timestamptz not null,
  received_at timestamptz not null,
  primary key (municipality, issuer, subject)
);
-- Almost nobody shares a code, so the seal would add nothing to it but bytes.
create index annex_identity_by_code on annex_identity (resident_code);

-- Those before it. Kept for 150 years from the day the next one came (施行令30条の12の4, 30条の12の5).
create table annex_identity_past (
  like annex_identity,
  replaced_at timestamptz not null,
  primary key (municipality, issuer, subject, edition)
);

do $$
declare t text;
begin
  foreach t in array array['annex_identity', 'annex_identity_past'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert, update on annex_identity to ${keeper};
grant select, insert on annex_identity_past to ${keeper};
grant select, insert on annex_identity to ${loader};

-- A new table has no statistics (V1012).
do $$
declare c record;
begin
  for c in
    select * from (values
      ('municipality', 200, 0), ('issuer', 200, 0), ('subject', -1, 0),
      ('birth_date', 36500, 0), ('resident_code', -0.9, 0), ('former_code', -0.001, 0.999)
    ) as t (attribute, distinct_values, nulls)
  loop
    perform pg_restore_attribute_stats(
      'schemaname', '${flyway:defaultSchema}'::text, 'relname', 'annex_identity', 'attname', c.attribute, 'inherited', false,
      'null_frac', c.nulls::real, 'avg_width', 12, 'n_distinct', c.distinct_values::real);
  end loop;
end $$;
