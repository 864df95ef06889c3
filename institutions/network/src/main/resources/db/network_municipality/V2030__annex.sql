-- Notices to the municipality of the registered domicile that could not be sent: its words name no municipality.
create table annex_unaddressed (
  municipality text collate "C" not null,
  -- What the register told it under.
  subject text collate "C" not null,
  since timestamptz not null,
  notice jsonb not null,
  primary key (municipality, subject)
);

-- Notices that a municipality's register could not record, with their words, for an officer to look at.
create table annex_notice_refused (
  municipality text collate "C" not null,
  -- Who told it, and which notice about it.
  issuer text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null,
  received_at timestamptz not null,
  notice jsonb not null,
  refusals text[] not null,
  primary key (municipality, issuer, subject, sequence)
);

do $$
declare t text;
begin
  foreach t in array array['annex_unaddressed', 'annex_notice_refused'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert, update, delete on annex_unaddressed to ${keeper};
grant select, insert on annex_notice_refused to ${keeper};
