-- What the two authorities of J-LIS keep of each certificate (公的個人認証法8条, 27条). The rows belong to no
-- municipality: the first column is always 000000.

create table certificate (
  municipality text collate "C" not null,
  -- signing or authentication; each counts its serial numbers for itself.
  authority text collate "C" not null check (authority in ('SIGNING', 'AUTHENTICATION')),
  serial bigint not null check (serial between 1 and 2147483647),
  kind text collate "C" not null,
  holder text collate "C" not null,
  -- Whose residents' revocation list speaks of it.
  place text collate "C" not null check (place ~ '^[0-9]{6}$'),
  carrier text collate "C" not null,
  not_before timestamptz not null,
  not_after timestamptz not null,
  state text collate "C" not null check (state in ('PREPARED', 'ISSUED', 'ABANDONED')),
  prepared_at timestamptz not null,
  -- Just what is going to be signed, on record before it is (TBSCertificate in DER).
  prepared bytea not null,
  issued_at timestamptz,
  certificate bytea,
  ended_at timestamptz,
  reason smallint,
  -- The number of what was issued in its place.
  successor bigint,
  primary key (municipality, authority, serial),
  check ((state = 'ISSUED') = (certificate is not null)),
  check ((certificate is null) = (issued_at is null)),
  check ((ended_at is null) = (reason is null))
);

-- 二重発行の禁止 (6条, 25条): nobody has two of a kind. What is suspended still takes the place; what is being
-- replaced leaves it to its successor.
create unique index certificate_of_its_kind on certificate (municipality, holder, kind)
  where successor is null and (ended_at is null or reason = 6);
create index certificate_revoked on certificate (municipality, authority, place, serial) where ended_at is not null;
create index certificate_on_carrier on certificate (municipality, carrier);
create index certificate_prepared on certificate (municipality, prepared_at) where state = 'PREPARED';

-- What became of it, one row each time; nothing is ever changed here.
create table certificate_event (
  municipality text collate "C" not null,
  authority text collate "C" not null,
  serial bigint not null,
  number int not null check (number > 0),
  event text collate "C" not null check (event in ('issued', 'revoked', 'suspended', 'lifted', 'abandoned')),
  at timestamptz not null,
  reason smallint,
  -- Why, by the law, and who did it.
  cause text collate "C" not null,
  account text not null,
  primary key (municipality, authority, serial, number),
  foreign key (municipality, authority, serial) references certificate
);

-- The revocation lists that were made, each point of each authority counting for itself.
create table revocation_list (
  municipality text collate "C" not null,
  authority text collate "C" not null,
  -- A municipality's list; empty for the one with everything.
  place text collate "C" not null,
  number bigint not null check (number > 0),
  this_update timestamptz not null,
  next_update timestamptz not null,
  primary key (municipality, authority, place, number)
);

do $$
declare t text;
begin
  foreach t in array array['certificate', 'certificate_event', 'revocation_list'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert, update on certificate to ${keeper};
grant select, insert on certificate_event, revocation_list to ${keeper};
grant select, insert on certificate, certificate_event to ${loader};
