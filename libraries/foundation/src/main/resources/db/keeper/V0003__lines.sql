-- Notices travel over lines. Where a receiver keeps a subject under another seal and name than its teller
-- does, what it holds says whose notice it is, so that it can be asked for again. Empty: the same.
alter table notice_held add column teller text collate "C" not null default '';
alter table notice_held add column told_subject text collate "C" not null default '';

-- Tellers whose line to a handler is behind its cursor, and how far it has got.
create table notice_lag (
  handler text not null,
  teller text collate "C" not null,
  xact bigint not null,
  id bigint not null,
  primary key (handler, teller)
);
grant select, insert, update, delete on notice_lag to ${steward};
