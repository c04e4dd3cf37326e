-- Why: a year of history goes into tables that are still empty, in one go, before anything has learned how they grow.

-- Who is told of names a load that is there.
alter table briefing.import_tellings add foreign key (venture_id, load_id) references freight.loads (venture_id, id);

-- A call's agent is of its venture and refers to it: asked once more for each of a hundred thousand calls, it costs a
-- twelfth of their import.
alter table bpo.call_logs drop constraint call_logs_venture_id_fkey;

-- A table that was never analyzed has no statistics, and without any a venture is guessed to have one row. Then every
-- index that begins with the venture looks as good as a key, plans are kept, and each new row reads all rows of its
-- venture. Until the first ANALYZE finds out, four ventures share a table.
do $$
declare
  target record;
begin
  for target in
    select n.nspname::text as schema, c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'venture_id' and not a.attisdropped
    where c.relkind = 'r' and c.reltuples < 0 and n.nspname in
      ('platform', 'ventures', 'freight', 'bpo', 'kpi', 'incentives', 'gamification', 'briefing')
  loop
    perform pg_restore_attribute_stats('schemaname', target.schema, 'relname', target.name, 'attname', 'venture_id',
      'inherited', false, 'null_frac', 0::real, 'avg_width', 16, 'n_distinct', 4::real);
  end loop;
end $$;
