-- Registers that are being taken over into the three levels: what a program that dies in between has left undone.
create table takeover (
  municipality text collate "C" not null primary key check (municipality ~ '^[0-9]{6}$'),
  begun_at timestamptz not null
);
alter table takeover enable row level security;
alter table takeover force row level security;
create policy sealed on takeover using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
create policy steward on takeover for select to ${steward} using (true);

grant select, insert, delete on takeover to ${keeper};
grant select on takeover to ${steward};
