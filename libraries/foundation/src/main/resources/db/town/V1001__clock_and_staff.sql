-- What the town itself keeps: how its clock stands, and who may sit at which door.

create table clock_setting (
  one_row boolean primary key default true check (one_row),
  frozen boolean not null,
  at timestamptz not null,
  ahead_nanos numeric not null
);

create table staff (
  account text primary key check (account ~ '^[a-z0-9][a-z0-9@._-]{0,59}$'),
  name text not null,
  role text not null,
  municipality text collate "C",
  password_hash text not null,
  disabled boolean not null default false
);

grant select, insert, update on clock_setting, staff to ${keeper};
