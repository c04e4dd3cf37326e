-- Why: files write names and references in any case, and the database and the product folded them in two ways: one row
-- could keep a thousand others from being imported. What was voided stood in the way of the file that puts it right.

-- Folded as the product folds them. Those that are one by now and were two before stay: as long as they bear the name or
-- reference that they share here, the index leaves them out.
alter table saas.customers
  add column name_folded text collate "C" generated always as (lower(name collate pg_unicode_fast) collate "C") stored,
  add column reference_folded text collate "C" generated always as (lower(reference collate pg_unicode_fast) collate "C") stored,
  add column shared_name text collate "C",
  add column shared_reference text collate "C";
alter table saas.subscriptions
  add column reference_folded text collate "C" generated always as (lower(reference collate pg_unicode_fast) collate "C") stored,
  add column shared_reference text collate "C";

alter table saas.customers no force row level security;
alter table saas.subscriptions no force row level security;
update saas.customers c set shared_name = c.name_folded
where c.voided_at is null and exists (select from saas.customers o
  where o.venture_id = c.venture_id and o.name_folded = c.name_folded and o.id < c.id and o.voided_at is null);
update saas.customers c set shared_reference = c.reference_folded
where c.voided_at is null and exists (select from saas.customers o
  where o.venture_id = c.venture_id and o.reference_folded = c.reference_folded and o.id < c.id and o.voided_at is null);
update saas.subscriptions s set shared_reference = s.reference_folded
where s.voided_at is null and exists (select from saas.subscriptions o
  where o.venture_id = s.venture_id and o.reference_folded = s.reference_folded and o.id < s.id and o.voided_at is null);
alter table saas.customers force row level security;
alter table saas.subscriptions force row level security;

drop index saas.customers_name;
drop index saas.customers_reference;
drop index saas.subscriptions_reference;
create unique index customers_name on saas.customers (venture_id, name_folded)
  where voided_at is null and shared_name is distinct from name_folded;
create unique index customers_reference on saas.customers (venture_id, reference_folded)
  where voided_at is null and shared_reference is distinct from reference_folded;
create unique index subscriptions_reference on saas.subscriptions (venture_id, reference_folded)
  where voided_at is null and shared_reference is distinct from reference_folded;
create index customers_name_folded on saas.customers (venture_id, name_folded);
create index subscriptions_reference_folded on saas.subscriptions (venture_id, reference_folded);

-- A void subscription leaves its key free, as it does its reference.
drop index saas.subscriptions_import_key;
create unique index subscriptions_import_key on saas.subscriptions (venture_id, import_key)
  where import_key is not null and voided_at is null;

-- No amount that sums could not bear, whoever writes it. Those that stand are not judged, and can be taken back.
alter table holdings.balances add constraint balances_balance_bounded
  check (voided_at is not null or balance_minor between -1000000000000000 and 1000000000000000) not valid;
alter table holdings.valuations add constraint valuations_value_bounded
  check (voided_at is not null or value_minor <= 1000000000000000) not valid;

-- Whole account numbers that files of balances have left behind, and what looks like one: of each, the last four
-- characters stay. Days and amounts are told by their writing.
create function pg_temp.masked(cell text) returns text language sql immutable as $$
  select case
    when length(regexp_replace(cell, '\D', '', 'g')) < 5 then cell
    when trim(cell) ~ '^\d{4}-\d{1,2}-\d{1,2}' or trim(cell) ~ '^\d{1,2}([./-])\d{1,2}\1(\d{2}|\d{4})$' then cell
    when trim(cell) ~ '^[-+(]?\D{0,4}\d{1,3}([.,'' ]?\d{3})*[.,]\d{1,2}\)?$' then cell
    else '••••' || right(regexp_replace(cell, '[^A-Za-z0-9]', '', 'g'), 4) end $$;
create function pg_temp.masked_all(cells jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(case when jsonb_typeof(c.cell) = 'string' then to_jsonb(pg_temp.masked(c.cell #>> '{}')) else c.cell end
    order by c.at), '[]') from jsonb_array_elements(cells) with ordinality as c (cell, at) $$;
create function pg_temp.masked_run(said text) returns text language sql immutable as $$
  select regexp_replace(said, '[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?|\d{6,}', '••••', 'g') $$;

alter table platform.imports no force row level security;
alter table platform.import_errors no force row level security;
alter table platform.import_fixes no force row level security;
update platform.import_errors e set cells = pg_temp.masked_all(e.cells),
  errors = (select coalesce(jsonb_agg(x.error || jsonb_build_object('message', pg_temp.masked_run(x.error ->> 'message')) order by x.at), '[]')
    from jsonb_array_elements(e.errors) with ordinality as x (error, at))
from platform.imports i where i.venture_id = e.venture_id and i.id = e.import_id and i.kind = 'bank-snapshots';
update platform.import_fixes f set cells = pg_temp.masked_all(f.cells)
from platform.imports i where i.venture_id = f.venture_id and i.id = f.import_id and i.kind = 'bank-snapshots' and f.cells is not null;
update platform.imports i set file_name = pg_temp.masked_run(i.file_name), preview = i.preview
  || case when i.preview ? 'firstValues' then jsonb_build_object('firstValues', (
      select coalesce(jsonb_object_agg(v.key, case when v.key = 'Import it came from' then v.value else pg_temp.masked_all(v.value) end), '{}')
      from jsonb_each(i.preview -> 'firstValues') v)) else '{}' end
  || case when i.preview ? 'sample' then jsonb_build_object('sample', (
      select coalesce(jsonb_agg(s.row || jsonb_build_object('values', (s.row -> 'values')
        || jsonb_build_object('account', pg_temp.masked(s.row #>> '{values,account}'))) order by s.at), '[]')
      from jsonb_array_elements(i.preview -> 'sample') with ordinality as s (row, at))) else '{}' end
where i.kind = 'bank-snapshots';
alter table platform.imports force row level security;
alter table platform.import_errors force row level security;
alter table platform.import_fixes force row level security;
