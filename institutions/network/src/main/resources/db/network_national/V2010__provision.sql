-- A person whose resident code was changed is found by the new one (30条の4).
create index identity_by_former_code on identity (municipality, former_code) where former_code is not null;
create index identity_past_by_former_code on identity_past (municipality, former_code) where former_code is not null;

-- The yearly reports on what was provided (30条の16), open to the public for five years (規則22条).
create table usage_report (
  municipality text collate "C" not null,
  year int not null,
  published_at timestamptz not null,
  body text not null,
  primary key (municipality, year)
);
alter table usage_report enable row level security;
alter table usage_report force row level security;
create policy sealed on usage_report using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert, delete on usage_report to ${keeper};
