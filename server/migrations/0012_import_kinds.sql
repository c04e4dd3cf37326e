-- Why: years of loads and calls arrive by file, and the same file comes again. A row is known by its reference, else by
-- its key; the digest tells whether it says what it said before, so that what people changed since stands.

-- Rows that carry a reference are found by it: their key is null and costs no second index.
alter table freight.loads add column import_key text, add column import_digest text;
create unique index loads_import_key on freight.loads (venture_id, import_key) where import_key is not null;
alter table bpo.call_logs add column import_key text, add column import_digest text;
create unique index call_logs_import_key on bpo.call_logs (venture_id, import_key) where import_key is not null;

-- Files write names in any case. Kept beside the name, because lower() under row-level security uses no index.
alter table freight.customers add column name_folded text collate "C"
  generated always as (lower(name collate pg_unicode_fast) collate "C") stored;
create index customers_name_folded on freight.customers (venture_id, name_folded);
alter table freight.carriers add column name_folded text collate "C"
  generated always as (lower(name collate pg_unicode_fast) collate "C") stored;
create index carriers_name_folded on freight.carriers (venture_id, name_folded);

-- Files name people by address. For finding them in what a person of the venture uploads; no page shows it.
create view ventures.addressed_people_facts with (security_invoker = true) as
  select p.venture_id, p.user_id, u.name, u.email, u.is_test
  from ventures.people p join identity.users u on u.id = p.user_id;
grant select on ventures.addressed_people_facts to holdfast_app;

-- An import is one event about many loads. Which of them it told of, so that the next event about such a load finds it.
create table briefing.import_tellings (
  venture_id uuid not null,
  load_id uuid not null,
  event_id uuid not null,
  primary key (venture_id, load_id, event_id),
  foreign key (venture_id, event_id) references platform.events (venture_id, id)
);
select platform.protect('briefing.import_tellings');
grant select, insert on briefing.import_tellings to holdfast_app;

-- A table that is still empty has no statistics, and without any a venture is guessed to have one row: then every index
-- that begins with the venture looks as good as its key, plans are kept, and the first import of a year reads all rows
-- of the venture again for each new one. Until the first ANALYZE finds out, four ventures share a table.
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
