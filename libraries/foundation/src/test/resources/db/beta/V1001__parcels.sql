-- Another keeper for tests: what it made of the notices that reached it.
create table parcel (
  municipality text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null,
  words text not null,
  taken bigint generated always as identity,
  primary key (municipality, subject, taken)
);
alter table parcel enable row level security;
alter table parcel force row level security;
create policy sealed on parcel using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));

grant select, insert on parcel to ${keeper};
