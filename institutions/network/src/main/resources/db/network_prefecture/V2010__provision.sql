-- The governor's own use finds people by their number too (30条の15).
create index identity_by_number on identity (municipality, individual_number);
create index identity_by_former_code on identity (municipality, former_code) where former_code is not null;
create index identity_past_by_former_code on identity_past (municipality, former_code) where former_code is not null;
