-- Histories are appended to in the order of acts, so ranges are enough to find an act's rows, and cost a load
-- nothing. That the order is so has to be known to the planner (below), or it reads the whole table instead.
drop index resident_history_of_act;
create index resident_history_of_act on resident_history using brin (act_number) with (pages_per_range = 32, autosummarize = on);

-- A new table has no statistics, and the planner then takes one place in an index for as good as
-- another: it looked people up by their municipality alone, reading all of it for each, until the
-- first ANALYZE. So the tables begin with what is true of any register; ANALYZE replaces it.
-- The number of different values of a column: by itself, or as a negative share of the rows.
do $$
declare c record;
begin
  for c in
    select * from (values
      ('act', 'municipality', 1), ('act', 'act_number', -1),
      ('household', 'municipality', 1), ('household', 'household_number', -1),
      ('resident', 'municipality', 1), ('resident', 'addressee_number', -1),
      ('resident', 'household_number', -0.45), ('resident', 'status', 5),
      ('resident', 'search_name', -0.9), ('resident', 'search_kana', -0.9),
      ('resident', 'birth_date', -0.2), ('resident', 'sex', 2),
      ('resident', 'resident_code', -1), ('resident', 'individual_number', -1),
      ('resident_history', 'municipality', 1), ('resident_history', 'addressee_number', -0.7),
      ('resident_history', 'history_number', 5), ('resident_history', 'act_number', -0.4),
      ('resident_history', 'household_number', -0.4)
    ) as t (relation, attribute, distinct_values)
  loop
    perform pg_restore_attribute_stats(
      'schemaname', '${flyway:defaultSchema}'::text, 'relname', c.relation, 'attname', c.attribute, 'inherited', false,
      'null_frac', 0::real, 'avg_width', 12, 'n_distinct', c.distinct_values::real,
      'correlation', case when c.attribute = 'act_number' then 1::real end);
  end loop;
end $$;
