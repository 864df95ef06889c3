-- By what a reading is found: the same number for readings that differ only in how they were typed. Rows of
-- before have none, and are looked at whatever is asked.
alter table identity add kana_key int, add alias_key int;
alter table identity_past add kana_key int, add alias_key int;

-- Almost nobody shares a code, so the seal adds nothing to it but bytes.
drop index identity_by_code;
create index identity_by_code on identity (resident_code);
