-- Municipalities whose communication server is off line.
create table line_off (
  municipality text collate "C" not null primary key check (municipality ~ '^[0-9]{6}$'),
  since timestamptz not null,
  account text not null
);
alter table line_off enable row level security;
alter table line_off force row level security;
create policy sealed on line_off using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
create policy steward on line_off for select to ${steward} using (true);

grant select, insert, delete on line_off to ${keeper};
grant select on line_off to ${steward};
