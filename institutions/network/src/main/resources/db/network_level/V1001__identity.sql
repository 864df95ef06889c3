-- 本人確認情報 as each of the three levels keeps it (住民基本台帳法30条の6, 30条の7). The first column says whose
-- row it is: a municipality's, a prefecture's, or the nation's (000000).

-- The newest of each resident record. A person who has moved has one at each municipality.
create table identity (
  municipality text collate "C" not null,
  -- The municipality whose register it comes from, and the 宛名番号 there.
  issuer text collate "C" not null check (issuer ~ '^[0-9]{6}$'),
  subject text collate "C" not null,
  -- How many there have been of this record: 1 the first.
  edition int not null check (edition > 0),
  change smallint not null check (change in (1, 2, 3)),
  cause smallint not null,
  event_on date not null,
  name text not null,
  kana text not null,
  former_surname text,
  former_surname_kana text,
  alias text,
  alias_kana text,
  birth_date date not null,
  birth_written text,
  sex smallint not null check (sex in (1, 2)),
  address text not null,
  resident_code text collate "C" not null,
  individual_number text collate "C" not null,
  former_code text collate "C",
  former_number text collate "C",
  told_at timestamptz not null,
  received_at timestamptz not null,
  primary key (municipality, issuer, subject)
);
create index identity_by_code on identity (municipality, resident_code);

-- Those before it. Kept for 150 years from the day the next one came (施行令30条の6, 30条の7).
create table identity_past (
  like identity,
  replaced_at timestamptz not null,
  primary key (municipality, issuer, subject, edition)
);

do $$
declare t text;
begin
  foreach t in array array['identity', 'identity_past'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert, update on identity to ${keeper};
grant select, insert on identity_past to ${keeper};
grant select, insert on identity to ${loader};
