-- Certificates to practise with, and their keys, which are nobody's. What has a standing is on record
-- in certificate too; what breaks the profile is here alone.
create table practice_certificate (
  municipality text collate "C" not null,
  id bigint generated always as identity,
  -- What was asked for: good, suspended, revoked-…, or the name of a defect.
  made text collate "C" not null,
  kind text collate "C" not null,
  authority text collate "C" not null check (authority in ('SIGNING', 'AUTHENTICATION')),
  serial bigint not null check (serial between 1 and 2147483647),
  on_record boolean not null,
  place text collate "C" not null check (place ~ '^[0-9]{6}$'),
  certificate bytea not null,
  key bytea not null,
  made_at timestamptz not null,
  account text not null,
  primary key (municipality, id),
  unique (municipality, authority, serial)
);

alter table practice_certificate enable row level security;
alter table practice_certificate force row level security;
create policy sealed on practice_certificate using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert on practice_certificate to ${keeper};
