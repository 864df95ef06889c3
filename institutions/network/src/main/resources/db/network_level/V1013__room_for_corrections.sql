-- Most corrections change nothing that is indexed, an address above all. Where its page has room for the new row,
-- PostgreSQL leaves the indexes alone; a page full from the first load on has none.
alter table identity set (fillfactor = 90);
alter table annex_identity set (fillfactor = 90);
