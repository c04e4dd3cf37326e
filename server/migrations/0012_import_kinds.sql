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
