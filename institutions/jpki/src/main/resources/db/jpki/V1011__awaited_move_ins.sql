-- Who filed to move out, so that after thirty days their authentication certificate ends unless they
-- filed to move in (公的個人認証法31条2号). Rows are closed, never deleted; a changed planned day is a new row
-- of the same filing, and an arrival that was awaited by nobody has a row of its own.
create table awaited_move_in (
  municipality text collate "C" not null,
  holder text collate "C" not null,
  ordinal bigint generated always as identity,
  -- When the filing was recorded, and when this planned day of it was.
  filed_at timestamptz not null,
  told_at timestamptz not null,
  planned date,
  abroad boolean not null,
  closed_at timestamptz,
  closed_by text collate "C" check (closed_by in ('ARRIVED', 'WITHDRAWN', 'CHANGED', 'LAPSED', 'LATE')),
  primary key (municipality, holder, ordinal),
  check ((closed_at is null) = (closed_by is null)),
  check (planned is not null or closed_by = 'ARRIVED')
);

-- One is awaited at a time.
create unique index awaited_move_in_open on awaited_move_in (municipality, holder) where closed_at is null;
create index awaited_move_in_due on awaited_move_in (municipality, planned) where closed_at is null;

alter table awaited_move_in enable row level security;
alter table awaited_move_in force row level security;
create policy sealed on awaited_move_in using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert, update on awaited_move_in to ${keeper};
