-- Why: what a file changed on a load or a quote left no trace on its page. An import is one event for a thousand rows, and
-- a page that looked through the facts of such events would read megabytes for one load; so each record that a file
-- changed gets a row of its own, written a chunk at a time beside the event.

create table freight.file_changes (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  import_id uuid not null,
  load_id uuid,
  quote_id uuid,
  -- The record as the file left it, with what stood before and after.
  facts jsonb not null,
  at timestamptz not null,
  recorded_by uuid,
  primary key (venture_id, id),
  foreign key (venture_id, import_id) references platform.imports (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  foreign key (venture_id, quote_id) references freight.quotes (venture_id, id),
  constraint file_changes_of_one_record check (num_nonnulls(load_id, quote_id) = 1)
);
create index file_changes_id on freight.file_changes (id);
create index file_changes_load on freight.file_changes (venture_id, load_id, id) where load_id is not null;
create index file_changes_quote on freight.file_changes (venture_id, quote_id, id) where quote_id is not null;
create index file_changes_import on freight.file_changes (venture_id, import_id);
create trigger file_changes_append_only before update or delete on freight.file_changes
  for each row execute function platform.refuse_change();
select platform.protect('freight.file_changes');
grant select, insert on freight.file_changes to holdfast_app;
