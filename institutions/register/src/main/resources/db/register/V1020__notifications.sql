-- Written notices owed to residents: of a number that the mayor has designated (番号法7条), of a code that was
-- recorded or changed (住民基本台帳法30条の3第3項, 30条の4第4項). What a notice says is not kept here: it is what the
-- act's row of the person's history says.
create table notification (
  municipality text collate "C" not null,
  notification_number bigint generated always as identity,
  kind smallint not null,
  act_number bigint not null,
  addressee_number text collate "C" not null,
  -- The day of the act, on which it was owed.
  owed_on date not null,
  primary key (municipality, notification_number)
);
create index notification_of_person on notification (municipality, addressee_number);

-- Each time it was made out. The first needs no reason, every further one does.
create table notification_issue (
  municipality text collate "C" not null,
  notification_number bigint not null,
  issue int not null check (issue > 0),
  issued_at timestamptz not null,
  issued_on date not null,
  account text not null,
  reason text,
  primary key (municipality, notification_number, issue)
);

do $$
declare t text;
begin
  foreach t in array array['notification', 'notification_issue'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert on notification, notification_issue to ${keeper};
