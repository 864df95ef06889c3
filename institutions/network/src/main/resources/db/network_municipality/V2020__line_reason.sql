-- Why a municipality is off line, for those who ask where its notices are.
alter table line_off add column reason text not null default '';
