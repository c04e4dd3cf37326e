-- Why: the list of who ships no more counted the last year of each of them from the loads, whoever asked and however often.

-- What a customer was billed in the year that ends with their last delivery, in the currency of the venture. Right for
-- whoever is not in the table below.
create table freight.shipped_years (
  venture_id uuid not null,
  customer_id uuid not null,
  last_delivered_on date not null,
  currency text not null,
  bill_minor bigint not null,
  primary key (venture_id, customer_id),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id)
);
create index shipped_years_by_value on freight.shipped_years (venture_id, currency, bill_minor, customer_id) include (last_delivered_on);
create index shipped_years_by_day on freight.shipped_years (venture_id, currency, last_delivered_on desc, customer_id) include (bill_minor);
select platform.protect('freight.shipped_years');
grant select, insert, update, delete on freight.shipped_years to holdfast_app;

-- Customers of whose deliveries something changed since: written with the change, one row for each, so that nobody waits
-- for anybody. Whoever keeps the years takes marks away first and counts afterwards: a change that was not to be seen then
-- has its mark still to come.
create table freight.shipped_year_marks (
  venture_id uuid not null,
  customer_id uuid not null,
  mark uuid not null default uuidv7(),
  primary key (venture_id, customer_id, mark),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id)
);
select platform.protect('freight.shipped_year_marks');
grant select, insert, delete on freight.shipped_year_marks to holdfast_app;

-- Of new loads, all that a statement writes at once.
create function freight.mark_shipped_years() returns trigger language plpgsql as $$
begin
  insert into freight.shipped_year_marks (venture_id, customer_id)
  select distinct r.venture_id, r.customer_id from after_rows r
  where r.delivered_on is not null and r.voided_at is null and not r.is_test and r.status in ('DELIVERED', 'INVOICED', 'PAID');
  return null;
end $$;

-- Of one load that is another now, or gone: whoever shipped it before and whoever does now.
create function freight.mark_shipped_year() returns trigger language plpgsql as $$
begin
  insert into freight.shipped_year_marks (venture_id, customer_id) values (old.venture_id, old.customer_id);
  if tg_op = 'UPDATE' and new.customer_id <> old.customer_id then
    insert into freight.shipped_year_marks (venture_id, customer_id) values (new.venture_id, new.customer_id);
  end if;
  return null;
end $$;

create trigger shipped_years_written after insert on freight.loads referencing new table as after_rows
  for each statement execute function freight.mark_shipped_years();
-- The conditions are judged without a call: a step that delivers nothing costs nothing.
create trigger shipped_years_changed after update on freight.loads for each row
  when ((old.delivered_on is not null or new.delivered_on is not null)
    and (old.customer_id, old.delivered_on, old.bill_minor, old.currency, old.is_test, old.voided_at is null,
      old.status in ('DELIVERED', 'INVOICED', 'PAID'))
    is distinct from (new.customer_id, new.delivered_on, new.bill_minor, new.currency, new.is_test, new.voided_at is null,
      new.status in ('DELIVERED', 'INVOICED', 'PAID')))
  execute function freight.mark_shipped_year();
create trigger shipped_years_gone after delete on freight.loads for each row
  when (old.delivered_on is not null) execute function freight.mark_shipped_year();

-- Nobody's year is kept yet: the first night counts them, and until then they are counted as before.
alter table freight.loads no force row level security;
alter table freight.shipped_year_marks no force row level security;
insert into freight.shipped_year_marks (venture_id, customer_id)
select distinct venture_id, customer_id from freight.loads where delivered_on is not null;
alter table freight.loads force row level security;
alter table freight.shipped_year_marks force row level security;
