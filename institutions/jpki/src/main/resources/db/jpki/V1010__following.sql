-- Certificates on phones follow the one on the card (公的個人認証法16条の13, 35条の13), which has the number parent
-- of the same authority. What is suspended is so for its own sake, or since its parent is, or both.
alter table certificate
  add column parent bigint,
  -- In which order they were put on record: the clock tells too little.
  add column ordinal bigint generated always as identity,
  add column own_hold boolean not null default false,
  add column parent_hold boolean not null default false,
  add check ((parent is not null) = (kind in ('PHONE_SIGNING', 'PHONE_AUTHENTICATION'))),
  add check (reason is distinct from 6 or own_hold or parent_hold),
  add foreign key (municipality, authority, parent) references certificate;

create index certificate_following on certificate (municipality, authority, parent) where parent is not null;
-- Corresponding numbers are found by the holder: what was issued, in order.
create index certificate_of_holder on certificate (municipality, holder, kind, ordinal);
