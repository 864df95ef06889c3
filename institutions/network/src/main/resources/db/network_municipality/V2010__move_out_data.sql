-- Moves without paper (住民基本台帳法24条の2), as a municipality's communication server keeps them.

-- What a municipality has told others about those who leave it; it answers from here when it is asked again.
create table move_out_sent (
  municipality text collate "C" not null,
  -- 宛名番号 here
  subject text collate "C" not null,
  resident_code text collate "C" not null,
  destination text collate "C" not null,
  data jsonb not null,
  sent_at timestamptz not null,
  -- When the destination's server said that it has them.
  acknowledged_at timestamptz,
  -- The municipality that has told of a move-in since.
  arrived_in text collate "C",
  -- Whether they stay, or died, or came back: nobody may have them any more.
  void boolean not null default false,
  primary key (municipality, subject)
);
create index move_out_sent_by_code on move_out_sent (municipality, resident_code);

-- What others have told a municipality about those who come. Of whom has been registered elsewhere only that stays.
create table move_out_data (
  municipality text collate "C" not null,
  -- The municipality moved from, and the 宛名番号 there.
  issuer text collate "C" not null,
  subject text collate "C" not null,
  move_out bigint not null,
  resident_code text collate "C",
  planned_on date not null,
  data jsonb,
  received_at timestamptz not null,
  primary key (municipality, issuer, subject),
  check ((data is null) = (resident_code is null))
);
create index move_out_data_by_code on move_out_data (municipality, resident_code);
create index move_out_data_by_day on move_out_data (municipality, planned_on);

-- What a municipality has asked for again, and whether there was something (5項, 6項).
create table move_out_request (
  municipality text collate "C" not null,
  request bigint generated always as identity,
  former text collate "C" not null,
  resident_code text collate "C" not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  found boolean,
  primary key (municipality, request),
  check ((answered_at is null) = (found is null))
);
create index move_out_request_open on move_out_request (municipality, former, resident_code) where answered_at is null;

-- The move-in notices that a municipality has received (9条1項). One that its register could not take keeps its
-- words, for an officer to enter.
create table move_in_notice (
  municipality text collate "C" not null,
  -- The municipality moved to, the 宛名番号 there, and which notice about it.
  issuer text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null,
  received_at timestamptz not null,
  notice jsonb,
  refusals text[] not null default '{}',
  primary key (municipality, issuer, subject, sequence),
  check ((notice is null) = (refusals = '{}'))
);

do $$
declare t text;
begin
  foreach t in array array['move_out_sent', 'move_out_data', 'move_out_request', 'move_in_notice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;
-- Whose data have to be deleted is seen for all at once; what they say is not.
create policy steward on move_out_data for select to ${steward} using (true);
grant select (municipality, planned_on) on move_out_data to ${steward};

grant select, insert, update, delete on move_out_sent, move_out_data, move_out_request to ${keeper};
grant select, insert on move_in_notice to ${keeper};
