-- A filing to go abroad of which the application for a certificate tells, before the record is removed (公的個人認証法7条2項).
alter table awaited_move_in drop constraint awaited_move_in_closed_by_check;
alter table awaited_move_in add constraint awaited_move_in_closed_by_check
  check (closed_by in ('ARRIVED', 'WITHDRAWN', 'CHANGED', 'LAPSED', 'LATE', 'ANNOUNCED'));
