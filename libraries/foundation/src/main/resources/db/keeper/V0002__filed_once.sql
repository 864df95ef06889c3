-- The keys of accepted filings, so that none is processed twice.
create table filed_once (
  municipality text collate "C" not null check (municipality ~ '^[0-9]{6}$'),
  key text not null,
  filed_at timestamptz not null,
  primary key (municipality, key)
);
alter table filed_once enable row level security;
alter table filed_once force row level security;
create policy sealed on filed_once using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert on filed_once to ${keeper};
