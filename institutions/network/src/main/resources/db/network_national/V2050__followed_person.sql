-- Those whom J-LIS's own services follow, and by which code they are told of them (公的個人認証法12条, 31条).
create table followed_person (
  municipality text collate "C" not null,
  resident_code text collate "C" not null,
  person text collate "C" not null check (person ~ '^[0-9a-f]{32}$'),
  followed_at timestamptz not null,
  primary key (municipality, resident_code),
  unique (municipality, person)
);
alter table followed_person enable row level security;
alter table followed_person force row level security;
create policy sealed on followed_person using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));

grant select, insert, update on followed_person to ${keeper};
