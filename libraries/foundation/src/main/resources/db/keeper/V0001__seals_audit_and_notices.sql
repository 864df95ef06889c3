-- What every keeper has: the seal of the current transaction, the audit log, the journal of notices.

-- The municipality a transaction is sealed to. A municipality that runs apart logs in with a role of
-- its own, whose name ends with its code, and is sealed by that alone.
create function sealed_to() returns text
  language sql stable parallel safe
  return coalesce(substring(session_user from '_([0-9]{6})$'), nullif(current_setting('daicho.municipality', true), ''));

grant usage on schema ${flyway:defaultSchema} to ${keeper}, ${loader}, ${steward};

-- Audit -----------------------------------------------------------------------------------------
create table audit_entry (
  municipality text collate "C" not null check (municipality ~ '^[0-9]{6}$'),
  entry bigint generated always as identity,
  -- The order of sealing: a transaction's number, and within it the entry.
  xact xid8 not null default pg_current_xact_id(),
  town_time timestamptz not null,
  real_time timestamptz not null default clock_timestamp(),
  account text not null,
  role text not null,
  act text not null,
  purpose text not null,
  basis text not null,
  items text[] not null,
  outcome text not null,
  -- What the entry is about stands in audit_person, salted: it can be deleted without breaking the seals.
  person_digest bytea,
  primary key (municipality, entry)
);
create index audit_entry_in_order on audit_entry (xact, entry);

create table audit_person (
  municipality text collate "C" not null,
  entry bigint not null,
  salt bytea not null,
  subject text not null,
  detail text not null,
  primary key (municipality, entry),
  foreign key (municipality, entry) references audit_entry
);

create table audit_seal (
  seal bigint primary key,
  after_xact xid8 not null,
  after_entry bigint not null,
  upto_xact xid8 not null,
  upto_entry bigint not null,
  entries bigint not null check (entries > 0),
  head bytea not null,
  sealed_at timestamptz not null
);

-- Notices ---------------------------------------------------------------------------------------
create table notice (
  municipality text collate "C" not null check (municipality ~ '^[0-9]{6}$'),
  subject text collate "C" not null,
  sequence bigint not null check (sequence > 0),
  id bigint generated always as identity,
  xact xid8 not null default pg_current_xact_id(),
  type text not null,
  version int not null check (version > 0),
  told_at timestamptz not null,
  body jsonb not null,
  primary key (municipality, subject, sequence)
);
create index notice_in_order on notice (xact, id);

-- How far each handler that this keeper delivers to has read its journal.
create table notice_cursor (
  handler text primary key,
  xact xid8 not null default '0',
  id bigint not null default 0
);

-- What this keeper has applied of the notices it receives, by subject: applied once, in order.
create table notice_received (
  handler text not null,
  municipality text collate "C" not null,
  subject text collate "C" not null,
  applied bigint not null,
  primary key (handler, municipality, subject)
);
create table notice_held (
  handler text not null,
  municipality text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null,
  type text not null,
  version int not null,
  told_at timestamptz not null,
  body jsonb not null,
  reason text not null,
  primary key (handler, municipality, subject, sequence)
);

-- Seals and rights ------------------------------------------------------------------------------
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy sealed on audit_entry using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
create policy steward on audit_entry for select to ${steward} using (true);
alter table audit_person enable row level security;
alter table audit_person force row level security;
create policy sealed on audit_person using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
create policy steward on audit_person for select to ${steward} using (true);
alter table notice enable row level security;
alter table notice force row level security;
create policy sealed on notice using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
create policy steward on notice for select to ${steward} using (true);
alter table notice_received enable row level security;
alter table notice_received force row level security;
create policy sealed on notice_received using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
alter table notice_held enable row level security;
alter table notice_held force row level security;
create policy sealed on notice_held using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));

-- Nobody who works here may change or remove what is in the audit log or was told.
grant select, insert on audit_entry, audit_person, notice to ${keeper}, ${loader};
grant select, insert, update, delete on notice_received, notice_held to ${keeper};
grant select on audit_entry, audit_person, notice to ${steward};
grant select, insert on audit_seal to ${steward};
grant select on audit_seal to ${keeper};
grant select, insert, update on notice_cursor to ${steward};
grant execute on function sealed_to() to ${keeper}, ${loader}, ${steward};
