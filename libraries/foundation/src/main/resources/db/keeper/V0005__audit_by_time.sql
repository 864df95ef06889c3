-- A year of the log is asked for without reading all of it: town time never goes back, so entries lie in its
-- order, and an index of a few pages tells which parts of the table a year is in.
create index audit_entry_by_town_time on audit_entry using brin (town_time) with (autosummarize = on);
