-- What holders signed and sent over the network: each is acted upon once, by its hash.
create table signed_application (
  municipality text collate "C" not null,
  digest bytea not null,
  received_at timestamptz not null,
  primary key (municipality, digest)
);

alter table signed_application enable row level security;
alter table signed_application force row level security;
create policy sealed on signed_application using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert on signed_application to ${keeper};
