-- What cannot be true about one person (30条の8), until it is mended.
create table doubt (
  municipality text collate "C" not null,
  kind text not null,
  resident_code text collate "C" not null,
  issuers text[] not null,
  found_at timestamptz not null,
  primary key (municipality, kind, resident_code)
);
alter table doubt enable row level security;
alter table doubt force row level security;
create policy sealed on doubt using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));

grant select, insert, update, delete on doubt to ${keeper};
