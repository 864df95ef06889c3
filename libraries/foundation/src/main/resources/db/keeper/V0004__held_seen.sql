-- What waits is counted and shown over all municipalities at once, as what is carried is; what it says is not.
-- The number is by what a screen names one of them, since the subject's own key is nobody's business there.
alter table notice_held add column number bigint generated always as identity;
create policy steward on notice_held for select to ${steward} using (true);
grant select (handler, municipality, subject, sequence, type, version, told_at, reason, teller, number)
  on notice_held to ${steward};
