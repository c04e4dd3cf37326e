-- Why: words were looked at whenever a load, a quote, a customer or a carrier was written, whatever of it changed: a load
-- that moved on said all of its columns twice over to learn that its number is the same.

do $$
declare
  the_table regclass;
begin
  foreach the_table in array array['freight.loads', 'freight.quotes', 'freight.customers', 'freight.carriers']::regclass[] loop
    execute format('drop trigger words_written on %s; drop trigger words_changed on %1$s', the_table);
  end loop;
end $$;
drop function search.keep_words();

-- Arguments of the functions below: kind, then the columns whose words find a record.
create function search.words_in(record jsonb, columns text[]) returns setof text language sql immutable parallel safe as $$
  select search.words_of((select string_agg(said.value, ' ') from jsonb_each_text(record) said where said.key = any (columns))) $$;

-- Of new records, all that a statement writes at once.
create function search.keep_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into search.words (venture_id, kind, word, record_id)
  select r.venture_id, tg_argv[0], word, r.id
  from after_rows r cross join lateral search.words_in(to_jsonb(r), tg_argv[1:]) word
  on conflict do nothing;
  return null;
end $$;

-- Of one record whose words are others now, or that is gone.
create function search.change_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from search.words w where w.venture_id = old.venture_id and w.kind = tg_argv[0] and w.record_id = old.id;
  if tg_op = 'UPDATE' then
    insert into search.words (venture_id, kind, word, record_id)
    select new.venture_id, tg_argv[0], word, new.id from search.words_in(to_jsonb(new), tg_argv[1:]) word;
  end if;
  return null;
end $$;

create trigger words_written after insert on freight.loads referencing new table as after_rows
  for each statement execute function search.keep_words('load', 'number', 'customer_reference', 'external_ref');
create trigger words_written after insert on freight.quotes referencing new table as after_rows
  for each statement execute function search.keep_words('quote', 'number');
create trigger words_written after insert on freight.customers referencing new table as after_rows
  for each statement execute function search.keep_words('customer', 'name', 'external_ref');
create trigger words_written after insert on freight.carriers referencing new table as after_rows
  for each statement execute function search.keep_words('carrier', 'name', 'mc_number', 'dot_number', 'external_ref');

-- The conditions are judged without a call: an update that changes no word costs nothing.
create trigger words_changed after update on freight.loads for each row
  when ((old.number, old.customer_reference, old.external_ref) is distinct from (new.number, new.customer_reference, new.external_ref))
  execute function search.change_words('load', 'number', 'customer_reference', 'external_ref');
create trigger words_changed after update on freight.quotes for each row
  when (old.number is distinct from new.number)
  execute function search.change_words('quote', 'number');
create trigger words_changed after update on freight.customers for each row
  when ((old.name, old.external_ref) is distinct from (new.name, new.external_ref))
  execute function search.change_words('customer', 'name', 'external_ref');
create trigger words_changed after update on freight.carriers for each row
  when ((old.name, old.mc_number, old.dot_number, old.external_ref)
    is distinct from (new.name, new.mc_number, new.dot_number, new.external_ref))
  execute function search.change_words('carrier', 'name', 'mc_number', 'dot_number', 'external_ref');

create trigger words_gone after delete on freight.loads for each row execute function search.change_words('load');
create trigger words_gone after delete on freight.quotes for each row execute function search.change_words('quote');
create trigger words_gone after delete on freight.customers for each row execute function search.change_words('customer');
create trigger words_gone after delete on freight.carriers for each row execute function search.change_words('carrier');
