-- A new table has no statistics, and the planner then takes one place in an index for as good as another.
-- So the tables begin with what is true of any level; ANALYZE replaces it. The number of different values of
-- a column: by itself, or as a negative share of the rows; and the share of rows without one.
do $$
declare c record;
begin
  for c in
    select * from (values
      ('municipality', 1, 0), ('issuer', 40, 0), ('subject', -1, 0),
      ('birth_date', 36500, 0), ('kana_key', -0.5, 0), ('alias_key', -0.01, 0.99),
      ('resident_code', -0.9, 0), ('individual_number', -0.9, 0), ('former_code', -0.001, 0.999)
    ) as t (attribute, distinct_values, nulls)
  loop
    perform pg_restore_attribute_stats(
      'schemaname', '${flyway:defaultSchema}'::text, 'relname', 'identity', 'attname', c.attribute, 'inherited', false,
      'null_frac', c.nulls::real, 'avg_width', 12, 'n_distinct', c.distinct_values::real);
  end loop;
end $$;
