-- Why: whoever knows a number or part of a name finds the record by typing it, at any size: one range of an index for each
-- word, and no look at the records themselves.

create schema search;
grant usage on schema search to holdfast_app;

-- The words of a text as they are compared: small letters without accents, at any run of what is neither letter nor digit.
create function search.words_of(written text) returns setof text language sql immutable strict parallel safe as $$
  select distinct left(word, 60) from regexp_split_to_table(
    regexp_replace(normalize(lower(written collate pg_unicode_fast), nfkd), '[\u0300-\u036f]', '', 'g') collate pg_unicode_fast,
    '[^[:alnum:]]+') as word
  where word <> '' $$;

create table search.words (
  venture_id uuid not null references ventures.ventures (id),
  kind text not null check (kind in ('load', 'quote', 'customer', 'carrier', 'person')),
  word text collate "C" not null,
  record_id uuid not null,
  primary key (venture_id, kind, word, record_id)
);
create index words_of_record on search.words (venture_id, kind, record_id);
select platform.protect('search.words');
-- Only the functions below write here, so that no writer of a record can forget its words or plant others.
create policy keeper on search.words to current_user using (true) with check (true);
grant select on search.words to holdfast_app;

-- Arguments: kind, the column that names the record, then the columns whose words find it.
create function search.keep_words() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  the_kind text := tg_argv[0];
  id_column text := tg_argv[1];
  columns text[] := tg_argv[2:];
begin
  if tg_op = 'UPDATE' then
    delete from search.words w using (
      select o.venture_id, (to_jsonb(o) ->> id_column)::uuid as id, to_jsonb(o) as said from before_rows o) o
    join (select n.venture_id, (to_jsonb(n) ->> id_column)::uuid as id, to_jsonb(n) as said from after_rows n) n
      on n.venture_id = o.venture_id and n.id = o.id
    where w.venture_id = o.venture_id and w.kind = the_kind and w.record_id = o.id
      and exists (select from unnest(columns) c where o.said ->> c is distinct from n.said ->> c);
    if not found then
      return null;
    end if;
  end if;
  insert into search.words (venture_id, kind, word, record_id)
  select distinct n.venture_id, the_kind, word, n.id
  from (select r.venture_id, (to_jsonb(r) ->> id_column)::uuid as id, to_jsonb(r) as said from after_rows r) n
  cross join unnest(columns) c cross join lateral search.words_of(n.said ->> c) word
  on conflict do nothing;
  return null;
end $$;

create trigger words_written after insert on freight.loads referencing new table as after_rows
  for each statement execute function search.keep_words('load', 'id', 'number', 'customer_reference', 'external_ref');
create trigger words_changed after update on freight.loads referencing old table as before_rows new table as after_rows
  for each statement execute function search.keep_words('load', 'id', 'number', 'customer_reference', 'external_ref');
create trigger words_written after insert on freight.quotes referencing new table as after_rows
  for each statement execute function search.keep_words('quote', 'id', 'number');
create trigger words_changed after update on freight.quotes referencing old table as before_rows new table as after_rows
  for each statement execute function search.keep_words('quote', 'id', 'number');
create trigger words_written after insert on freight.customers referencing new table as after_rows
  for each statement execute function search.keep_words('customer', 'id', 'name', 'external_ref');
create trigger words_changed after update on freight.customers referencing old table as before_rows new table as after_rows
  for each statement execute function search.keep_words('customer', 'id', 'name', 'external_ref');
create trigger words_written after insert on freight.carriers referencing new table as after_rows
  for each statement execute function search.keep_words('carrier', 'id', 'name', 'mc_number', 'dot_number', 'external_ref');
create trigger words_changed after update on freight.carriers referencing old table as before_rows new table as after_rows
  for each statement execute function search.keep_words('carrier', 'id', 'name', 'mc_number', 'dot_number', 'external_ref');

-- A person is named in one place and found in every venture that they ever belonged to.
create policy keeper on identity.users for select to current_user using (true);
create policy keeper on ventures.people for select to current_user using (true);

create function search.keep_person_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'people' then
    insert into search.words (venture_id, kind, word, record_id)
    select new.venture_id, 'person', word, new.user_id from identity.users u cross join lateral search.words_of(u.name) word
    where u.id = new.user_id on conflict do nothing;
  elsif new.name <> old.name then
    delete from search.words w using ventures.people p
    where p.user_id = new.id and w.venture_id = p.venture_id and w.kind = 'person' and w.record_id = p.user_id;
    insert into search.words (venture_id, kind, word, record_id)
    select p.venture_id, 'person', word, p.user_id from ventures.people p cross join lateral search.words_of(new.name) word
    where p.user_id = new.id on conflict do nothing;
  end if;
  return null;
end $$;
create trigger words_written after insert on ventures.people for each row execute function search.keep_person_words();
create trigger words_changed after update of name on identity.users for each row execute function search.keep_person_words();

-- What stands already.
alter table freight.loads no force row level security;
alter table freight.quotes no force row level security;
alter table freight.customers no force row level security;
alter table freight.carriers no force row level security;
insert into search.words (venture_id, kind, word, record_id)
  select distinct r.venture_id, r.kind, word, r.id
  from (
    select venture_id, 'load' as kind, id, concat_ws(' ', number, customer_reference, external_ref) as said from freight.loads
    union all select venture_id, 'quote', id, number from freight.quotes
    union all select venture_id, 'customer', id, concat_ws(' ', name, external_ref) from freight.customers
    union all select venture_id, 'carrier', id, concat_ws(' ', name, mc_number, dot_number, external_ref) from freight.carriers
    union all select p.venture_id, 'person', p.user_id, u.name from ventures.people p join identity.users u on u.id = p.user_id
  ) r cross join lateral search.words_of(r.said) word;
alter table freight.loads force row level security;
alter table freight.quotes force row level security;
alter table freight.customers force row level security;
alter table freight.carriers force row level security;
