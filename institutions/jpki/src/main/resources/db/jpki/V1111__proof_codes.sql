-- 特定利用者証明検証者証明符号 (公的個人認証法38条の3): by what a verifier shows to a card that it may ask without a PIN.
-- The code itself lies on the medium that is sent; only its hash is kept here.
create table proof_code (
  municipality text collate "C" not null,
  party text collate "C" not null,
  number int not null check (number > 0),
  digest bytea not null check (length(digest) = 32),
  -- Sent on which medium (規則64条の9).
  medium text not null,
  provided_at timestamptz not null,
  -- Another took its place, or the approval ended.
  ended_at timestamptz,
  -- The verifier has erased it (令25条の6).
  erased_at timestamptz,
  primary key (municipality, party, number),
  foreign key (municipality, party) references relying_party,
  check (erased_at is null or ended_at is not null)
);
create unique index proof_code_digest on proof_code (municipality, digest);
create unique index proof_code_in_use on proof_code (municipality, party) where ended_at is null;

alter table proof_code enable row level security;
alter table proof_code force row level security;
create policy sealed on proof_code using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));
grant select, insert on proof_code to ${keeper};
grant update (ended_at, erased_at) on proof_code to ${keeper};
