-- A municipality's Basic Resident Register. Every key begins with the municipality; nothing that has
-- been written is ever changed: a change appends a row of all items to the person's history.

create table act (
  municipality text collate "C" not null,
  act_number bigint generated always as identity,
  procedure text not null,
  cause smallint not null,
  event_on date not null,
  filed_on date not null,
  processed_at timestamptz not null,
  account text not null,
  purpose text not null,
  cancelled_act bigint,
  -- Why it was late, or why it is undone, as the filer or the officer says.
  reason text,
  primary key (municipality, act_number),
  foreign key (municipality, cancelled_act) references act
);
-- An act is cancelled at most once, however many officers try.
create unique index act_cancelled_once on act (municipality, cancelled_act) where cancelled_act is not null;

create table household (
  municipality text collate "C" not null,
  household_number text collate "C" not null,
  primary key (municipality, household_number)
);

create table resident_history (
  municipality text collate "C" not null,
  addressee_number text collate "C" not null,
  history_number int not null check (history_number > 0),
  act_number bigint not null,
  household_number text collate "C" not null,
  status smallint not null,
  name text not null,
  kana text not null,
  alphabet text,
  former_surname text,
  former_surname_kana text,
  alias text,
  alias_kana text,
  birth_date date not null,
  birth_date_written text,
  sex smallint not null,
  relationship text not null,
  -- 戸籍の表示 of a citizen
  registered_domicile text,
  head_of_family_register text,
  -- 30条の45 items of a foreign resident
  nationality text,
  residence_ground smallint,
  residence_status text,
  residence_period text,
  residence_expires_on date,
  residence_card text,
  foreign_resident_since date,
  address_municipality text collate "C" not null,
  town text not null,
  block text not null,
  building text,
  postcode text,
  became_resident_on date not null,
  address_fixed_on date not null,
  previous_address text,
  resident_code text collate "C" not null,
  individual_number text collate "C" not null,
  removal_planned_on date,
  removal_planned_destination text,
  removal_abroad boolean,
  removal_confirmed_on date,
  removal_confirmed_destination text,
  move_in_notice_on date,
  primary key (municipality, addressee_number, history_number),
  check ((nationality is null) = (registered_domicile is not null)),
  check ((removal_planned_on is null) = (removal_abroad is null))
);

-- Where a person's history has got to, and what people are found by. Its row is the person's lock.
create table resident (
  municipality text collate "C" not null,
  addressee_number text collate "C" not null,
  history_number int not null,
  household_number text collate "C" not null,
  status smallint not null,
  search_name text collate "C" not null,
  search_kana text collate "C" not null,
  birth_date date not null,
  sex smallint not null,
  resident_code text collate "C" not null,
  individual_number text collate "C" not null,
  primary key (municipality, addressee_number)
);
create index resident_by_household on resident (municipality, household_number);
create index resident_by_kana on resident (municipality, search_kana);
create index resident_by_name on resident (municipality, search_name);
-- Nobody has two records in one municipality: whoever comes back is entered under the number they had.
create unique index resident_by_code on resident (municipality, resident_code);
create unique index resident_by_number on resident (municipality, individual_number);

-- Codes that J-LIS has handed out to a municipality (30条の2), until they are recorded.
create table received_code (
  municipality text collate "C" not null,
  resident_code text collate "C" not null,
  primary key (municipality, resident_code)
);

-- The last serial numbers handed out in blocks to programs.
create table numbering (
  municipality text collate "C" not null,
  kind text not null check (kind in ('addressee', 'household')),
  last_serial bigint not null,
  primary key (municipality, kind)
);

-- Filings that are entered but not decided yet (仮登録): not part of the register.
create table entry (
  municipality text collate "C" not null,
  entry_number bigint generated always as identity,
  procedure text not null,
  filing jsonb not null,
  filed_on date not null,
  purpose text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  state text not null check (state in ('entered', 'decided', 'rejected')),
  decided_by text,
  decided_at timestamptz,
  reason text,
  act_number bigint,
  -- What stood in the way when it was last put up for decision.
  refusals jsonb not null default '[]',
  primary key (municipality, entry_number),
  check ((state = 'entered') = (decided_by is null))
);
create index resident_leaving on resident (municipality, addressee_number) where status = 2;
create index resident_history_of_act on resident_history (municipality, act_number);
create index entry_waiting on entry (municipality, entry_number) where state = 'entered';

do $$
declare t text;
begin
  foreach t in array array['act', 'household', 'resident_history', 'resident', 'received_code', 'numbering', 'entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert on act, household, resident_history to ${keeper}, ${loader};
-- A household's row is never changed, only locked, for which PostgreSQL asks the right to change something.
grant update (municipality) on household to ${keeper};
grant select, insert, update on resident, numbering, entry to ${keeper};
grant select, insert, update, delete on received_code to ${keeper};
grant select, insert, update on numbering to ${loader};
grant select, insert on resident to ${loader};
