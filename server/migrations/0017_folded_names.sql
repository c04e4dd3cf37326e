-- Why: two files that name a customer in different cases, committed at once, made it twice.

-- Customers of one name that are there already stay; they keep the name that they share here, and as long as they bear
-- it, the index leaves them out. Whoever is made or renamed from now on is the only one of the name.
alter table freight.customers add column shared_name text collate "C";

alter table freight.customers no force row level security;
update freight.customers c set shared_name = c.name_folded
where exists (select from freight.customers o
  where o.venture_id = c.venture_id and o.name_folded = c.name_folded and o.id < c.id);
alter table freight.customers force row level security;

create unique index customers_one_name on freight.customers (venture_id, name_folded)
  where shared_name is distinct from name_folded;

-- "MC-884120", "884 120" and "00884120" are one number, kept as 884120 from now on: those that stand otherwise are put
-- right, unless somebody else of the venture bears the number by then.
create function pg_temp.number_of(written text) returns text language sql immutable as $$
  select case when d.digits ~ '^\d+$' then coalesce(nullif(ltrim(d.digits, '0'), ''), '0') else written end
  from (select regexp_replace(regexp_replace(written, '^(mc|us\s*dot|dot)(?![a-z])[\s#:.-]*', '', 'i'), '[\s.,-]', '', 'g') as digits) d
$$;

alter table freight.carriers no force row level security;
update freight.carriers c set mc_number = pg_temp.number_of(c.mc_number)
where c.mc_number <> pg_temp.number_of(c.mc_number) and not exists (select from freight.carriers o
  where o.venture_id = c.venture_id and o.id <> c.id and pg_temp.number_of(o.mc_number) = pg_temp.number_of(c.mc_number)
    and (o.mc_number = pg_temp.number_of(c.mc_number) or o.id < c.id));
update freight.carriers c set dot_number = pg_temp.number_of(c.dot_number)
where c.dot_number <> pg_temp.number_of(c.dot_number) and not exists (select from freight.carriers o
  where o.venture_id = c.venture_id and o.id <> c.id and pg_temp.number_of(o.dot_number) = pg_temp.number_of(c.dot_number)
    and (o.dot_number = pg_temp.number_of(c.dot_number) or o.id < c.id));
alter table freight.carriers force row level security;
