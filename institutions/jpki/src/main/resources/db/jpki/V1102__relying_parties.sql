-- 署名検証者・利用者証明検証者: who asks J-LIS about certificates, on what footing, and how they show who they are
-- (公的個人認証法17条, 36条, 38条の2). Nothing is changed but ends.

create table relying_party (
  municipality text collate "C" not null,
  code text collate "C" not null check (code ~ '^[a-z][a-z0-9-]{1,31}$'),
  name_ja text not null,
  name_en text not null,
  kind text collate "C" not null,
  -- Whose facility a deemed verifier uses wholly (規則29条).
  platform text collate "C",
  registered_at timestamptz not null,
  primary key (municipality, code),
  foreign key (municipality, platform) references relying_party,
  check ((kind = 'DEEMED_VERIFIER') = (platform is not null))
);

create table accreditation (
  municipality text collate "C" not null,
  party text collate "C" not null,
  number int not null check (number > 0),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  revoked_at timestamptz,
  primary key (municipality, party, number),
  foreign key (municipality, party) references relying_party
);

create table agreement (
  municipality text collate "C" not null,
  party text collate "C" not null,
  number int not null check (number > 0),
  services text[] not null,
  from_day date not null,
  ended_at timestamptz,
  primary key (municipality, party, number),
  foreign key (municipality, party) references relying_party
);

create table pinless_approval (
  municipality text collate "C" not null,
  party text collate "C" not null,
  number int not null check (number > 0),
  approved_at timestamptz not null,
  revoked_at timestamptz,
  primary key (municipality, party, number),
  foreign key (municipality, party) references relying_party
);

-- A party's public key for private_key_jwt (RFC 7523), or the SHA-256 of its TLS certificate (RFC 8705).
create table party_credential (
  municipality text collate "C" not null,
  party text collate "C" not null,
  kind text collate "C" not null check (kind in ('KEY', 'CERTIFICATE')),
  -- The key's id, or the certificate's thumbprint.
  name text collate "C" not null check (length(name) between 1 and 128),
  public_key bytea,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (municipality, party, kind, name),
  foreign key (municipality, party) references relying_party,
  check ((kind = 'KEY') = (public_key is not null))
);
create unique index party_by_certificate on party_credential (municipality, name)
  where kind = 'CERTIFICATE' and removed_at is null;

-- What was shown once is not taken again (RFC 7523, 3, jti).
create table assertion_used (
  municipality text collate "C" not null,
  party text collate "C" not null,
  jti text collate "C" not null check (length(jti) between 1 and 128),
  expires_at timestamptz not null,
  primary key (municipality, party, jti)
);

create table access_token (
  municipality text collate "C" not null,
  digest bytea not null,
  party text collate "C" not null,
  expires_at timestamptz not null,
  primary key (municipality, digest)
);

do $$
declare t text;
begin
  foreach t in array array['relying_party', 'accreditation', 'agreement', 'pinless_approval', 'party_credential', 'assertion_used', 'access_token'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert on relying_party, accreditation, agreement, pinless_approval, party_credential to ${keeper};
grant update (revoked_at) on accreditation, pinless_approval to ${keeper};
grant update (ended_at) on agreement to ${keeper};
grant update (removed_at) on party_credential to ${keeper};
grant select, insert, delete on assertion_used, access_token to ${keeper};
-- Held while an act about it is under way.
grant update (registered_at) on relying_party to ${keeper};
