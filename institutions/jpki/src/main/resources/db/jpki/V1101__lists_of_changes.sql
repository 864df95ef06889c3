-- A list of changes names the complete list that they follow (RFC 5280, 5.2.4).
alter table revocation_list add column base bigint check (base < number);

-- The numbers of time stamps (RFC 3161, 2.4.2): never given twice.
create sequence time_stamp_number;
grant usage on sequence time_stamp_number to ${keeper};

-- What operators do to the answers, so that relying parties can try how they bear it.
create table disturbance (
  municipality text collate "C" not null,
  id bigint generated always as identity,
  -- One relying party's answers; empty for everybody's.
  party text collate "C" not null,
  target text collate "C" not null check (target in ('STATUS', 'LIST')),
  effect text collate "C" not null check (effect in ('DELAY', 'STALE', 'CORRUPT')),
  amount_ms bigint not null check (amount_ms >= 0),
  set_at timestamptz not null,
  until timestamptz not null,
  account text not null,
  lifted_at timestamptz,
  primary key (municipality, id),
  check (until > set_at)
);

alter table disturbance enable row level security;
alter table disturbance force row level security;
create policy sealed on disturbance using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert on disturbance to ${keeper};
grant update (lifted_at) on disturbance to ${keeper};
