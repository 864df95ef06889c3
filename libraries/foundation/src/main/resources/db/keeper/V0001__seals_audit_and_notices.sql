-- What every keeper has: the seal of the current transaction, the audit log, the journal of notices.

-- The municipality a transaction is sealed to. A municipality that runs apart logs in with a role of
-- its own, whose name ends with its code, and is sealed by that alone.
create function sealed_to() returns text
  language sql stable parallel safe
  return coalesce(substring(session_user from '_([0-9]{6})$'), nullif(current_setting('daicho.municipality', true), ''));

grant usage on schema ${flyway:defaultSchema} to ${keeper}, ${loader}, ${steward};

-- Order -----------------------------------------------------------------------------------------
-- Audit log and journal are read in the order of transactions, below the oldest one that still runs.
-- A database server counts its transactions from the beginning; what was restored from another one
-- keeps its numbers, and this server's count on after them.
create table transaction_origin (
  single boolean primary key default true check (single),
  before bigint not null default 0
);
insert into transaction_origin default values;

create function transaction_number() returns bigint
  language sql volatile
  return (select before from transaction_origin) + pg_current_xact_id()::text::bigint;

-- All transactions with a lower number have ended, and what they wrote is in the present snapshot.
create function transaction_horizon() returns bigint
  language sql stable
  return (select before from transaction_origin) + pg_snapshot_xmin(pg_current_snapshot())::text::bigint;

-- Audit -----------------------------------------------------------------------------------------
create table audit_entry (
  municipality text collate "C" not null check (municipality ~ '^[0-9]{6}$'),
  entry bigint generated always as identity,
  -- The order of sealing: a transaction's number, and within it the entry.
  xact bigint not null default transaction_number(),
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

-- A seal covers what lies behind the seal before it, up to and with this place.
create table audit_seal (
  seal bigint primary key,
  upto_xact bigint not null,
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
  xact bigint not null default transaction_number(),
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
  xact bigint not null default 0,
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
-- The body stands here as it came, be it even no JSON.
create table notice_held (
  handler text not null,
  municipality text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null,
  type text not null,
  version int not null,
  told_at timestamptz not null,
  body text not null,
  reason text not null,
  primary key (handler, municipality, subject, sequence)
);

-- Seals and rights ------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['audit_entry', 'audit_person', 'notice', 'notice_received', 'notice_held'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
  foreach t in array array['audit_entry', 'audit_person', 'notice'] loop
    execute format('create policy steward on %I for select to ${steward} using (true)', t);
  end loop;
end $$;
-- Retention: the personal part of an entry may go; that it is gone can be seen by its digest.
create policy retention on audit_person for delete to ${steward} using (true);

-- Nobody who works here may change or remove what is in the audit log or was told, nor say when.
grant select on audit_entry, audit_person, notice to ${keeper}, ${loader};
grant insert (municipality, town_time, account, role, act, purpose, basis, items, outcome, person_digest)
  on audit_entry to ${keeper}, ${loader};
grant insert on audit_person to ${keeper}, ${loader};
grant insert (municipality, subject, sequence, type, version, told_at, body) on notice to ${keeper}, ${loader};
grant select, insert, update, delete on notice_received, notice_held to ${keeper};
grant select on audit_entry, audit_person, notice to ${steward};
grant delete on audit_person to ${steward};
grant select, insert on audit_seal to ${steward};
grant select on audit_seal to ${keeper};
grant select, insert, update on notice_cursor to ${steward};
grant select on transaction_origin to ${keeper}, ${loader}, ${steward};
grant execute on function sealed_to() to ${keeper}, ${loader}, ${steward};
