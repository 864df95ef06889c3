-- What a person decides, two do: who proposed it (起案) and why, who confirmed it (決裁) or sent it back (差戻し)
-- and why. What nobody decided in time lapses by its day; nothing is deleted.
create table decision (
  municipality text collate "C" not null,
  id bigint generated always as identity,
  matter text collate "C" not null check (matter in ('RECORD_ERROR', 'AUTHORITY_KEY_LEAKED', 'LIFTING')),
  authority text collate "C" not null check (authority in ('SIGNING', 'AUTHENTICATION')),
  serial bigint,
  key_identifier bytea,
  proposed_by text not null,
  proposed_at timestamptz not null,
  grounds text not null,
  lapses_at timestamptz not null check (lapses_at > proposed_at),
  conclusion text collate "C" check (conclusion in ('CONFIRMED', 'REJECTED')),
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  reason text,
  primary key (municipality, id),
  foreign key (municipality, authority, serial) references certificate,
  check ((matter = 'AUTHORITY_KEY_LEAKED') = (key_identifier is not null)),
  check ((matter = 'AUTHORITY_KEY_LEAKED') = (serial is null)),
  check ((conclusion is null) = (decided_by is null)),
  check ((conclusion is null) = (decided_at is null)),
  check ((conclusion is null) = (reason is null))
);
create index decision_open on decision (municipality, lapses_at) where conclusion is null;

-- Keys of the authorities that leaked, were lost or damaged (公的個人認証法14条, 33条): published (15条3項, 34条3項).
create table leaked_key (
  municipality text collate "C" not null,
  authority text collate "C" not null,
  key_identifier bytea not null check (length(key_identifier) = 20),
  recorded_at timestamptz not null,
  -- How many certificates lost their effect by it.
  certificates int,
  primary key (municipality, authority, key_identifier)
);

do $$
declare t text;
begin
  foreach t in array array['decision', 'leaked_key'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert on decision, leaked_key to ${keeper};
grant update (conclusion, decided_by, decided_at, reason) on decision to ${keeper};
grant update (certificates) on leaked_key to ${keeper};

-- Whatever an issuance under way has seen before: nothing is issued under a key that leaked.
create function refuse_leaked_key() returns trigger language plpgsql as $$
begin
  if exists (
    select from leaked_key k
    where k.municipality = new.municipality and k.authority = new.authority
      and position(k.key_identifier in new.prepared) > 0
  ) then
    raise exception 'the key that signed it has leaked' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger issued_under_sound_key before update of state on certificate
  for each row when (old.state = 'PREPARED' and new.state = 'ISSUED') execute function refuse_leaked_key();
