-- 署名利用者の同意 (規則35条の2): the holder's signed word that a party may have the latest attributes.
create table consent (
  municipality text collate "C" not null,
  id text collate "C" not null check (id ~ '^[0-9a-f]{32}$'),
  party text collate "C" not null,
  holder text collate "C" not null,
  -- The signing certificate by which it was given.
  serial bigint not null,
  items text[] not null check (cardinality(items) > 0),
  given_at timestamptz not null,
  until_day date not null,
  -- The very bytes that were signed, and the signature.
  statement bytea not null,
  signature bytea not null,
  withdrawn_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, party) references relying_party
);
create index consent_of_holder on consent (municipality, party, holder);

-- Each party has one address that is told of revocations, and says of which certificates.
create table webhook (
  municipality text collate "C" not null,
  party text collate "C" not null,
  endpoint text not null,
  set_at timestamptz not null,
  primary key (municipality, party),
  foreign key (municipality, party) references relying_party
);
create table webhook_interest (
  municipality text collate "C" not null,
  authority text collate "C" not null,
  serial bigint not null,
  party text collate "C" not null,
  since timestamptz not null,
  primary key (municipality, authority, serial, party),
  foreign key (municipality, party) references relying_party
);
-- What is told, counted for each party without a gap.
create table webhook_delivery (
  municipality text collate "C" not null,
  party text collate "C" not null,
  number bigint not null check (number > 0),
  body text not null,
  attempts int not null default 0,
  -- Real time.
  next_try timestamptz,
  delivered_at timestamptz,
  last_failure text,
  primary key (municipality, party, number),
  foreign key (municipality, party) references relying_party
);
create index webhook_delivery_due on webhook_delivery (municipality, next_try) where next_try is not null;

-- Events are read in the order of transactions, below the oldest one that still runs.
alter table certificate_event add column xact bigint not null default transaction_number();
create index certificate_event_in_order on certificate_event (municipality, xact, authority, serial, number);
create table webhook_cursor (
  municipality text collate "C" not null primary key,
  -- All events of transactions below it have been looked at.
  xact bigint not null
);

do $$
declare t text;
begin
  foreach t in array array['consent', 'webhook', 'webhook_interest', 'webhook_delivery', 'webhook_cursor'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert on consent to ${keeper};
grant update (withdrawn_at) on consent to ${keeper};
grant select, insert, delete on webhook, webhook_interest to ${keeper};
grant update (endpoint, set_at) on webhook to ${keeper};
grant select, insert on webhook_delivery to ${keeper};
grant update (attempts, next_try, delivered_at, last_failure) on webhook_delivery to ${keeper};
grant select, insert, update on webhook_cursor to ${keeper};
grant execute on function transaction_horizon() to ${keeper};
