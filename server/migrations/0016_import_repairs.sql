-- Why: an import is looked at by one person and committed by another, rows with more cells than headers lost the rest,
-- and what was wrong with a file was kept by name of every column, once for each row.

-- `version` is what a person saw when they decide; `changed_by` is who has decided otherwise since.
alter table platform.imports
  add column version int not null default 1,
  add column changed_by uuid references identity.users (id),
  add column file_hash text;
create index imports_file_hash on platform.imports (venture_id, file_hash) where file_hash is not null;

-- The tables are closed to their owner too; what they hold already is rewritten once.
alter table platform.imports no force row level security;
alter table platform.import_errors no force row level security;
alter table platform.import_fixes no force row level security;

-- The cells of a row in the order of the file, those beyond its headers too; null: one that is too long to be kept.
alter table platform.import_errors add column cells jsonb;
update platform.import_errors e set cells = coalesce((
  select jsonb_agg(coalesce(e.given ->> h.name, '') order by h.at)
  from platform.imports i, jsonb_array_elements_text(i.headers) with ordinality as h (name, at)
  where i.venture_id = e.venture_id and i.id = e.import_id), '[]');
alter table platform.import_errors alter column cells set not null, drop column given;

-- What a person put in place of a row stays when they leave it out, in case they think again; null: the row as it came.
alter table platform.import_fixes add column cells jsonb, add column is_left_out boolean;
update platform.import_fixes f set is_left_out = f.given is null, cells = case when f.given is not null then coalesce((
  select jsonb_agg(coalesce(f.given ->> h.name, '') order by h.at)
  from platform.imports i, jsonb_array_elements_text(i.headers) with ordinality as h (name, at)
  where i.venture_id = f.venture_id and i.id = f.import_id), '[]') end;
alter table platform.import_fixes alter column is_left_out set not null, drop column given,
  add check (is_left_out or cells is not null);

alter table platform.imports force row level security;
alter table platform.import_errors force row level security;
alter table platform.import_fixes force row level security;

-- Which rows without a reference an import wrote whose bad rows may come back in a file of their own: eight bytes of the
-- hash of each key. A corrected row that says what one of them says is another row.
create table platform.import_used_keys (
  venture_id uuid not null,
  import_id uuid not null,
  keys bytea not null,
  primary key (venture_id, import_id),
  foreign key (venture_id, import_id) references platform.imports (venture_id, id)
);
alter table platform.import_used_keys alter column keys set storage external;
select platform.protect('platform.import_used_keys');
grant select, insert on platform.import_used_keys to holdfast_app;
