-- Why: a price whose time was over could still be taken until the clock came by, nobody was told that a customer stopped
-- shipping, a company that was entered by mistake could only be merged, and quotes and locations came by hand alone.

-- A quote is accepted while it is valid, whoever writes it and however late the hourly expiry is.
create function freight.guard_quote_in_time() returns trigger language plpgsql as $$
begin
  if new.decided_at >= new.valid_until then
    raise exception 'a quote is not accepted after its validity ended' using errcode = 'check_violation', constraint = 'quotes_accepted_in_time';
  end if;
  return new;
end $$;
create trigger quotes_accepted_in_time before update of status on freight.quotes
  for each row when (new.status = 'ACCEPTED' and old.status <> 'ACCEPTED') execute function freight.guard_quote_in_time();
create trigger quotes_entered_in_time before insert on freight.quotes
  for each row when (new.status in ('ACCEPTED', 'BOOKED')) execute function freight.guard_quote_in_time();

-- The same file again finds its quotes by their reference, else by the row's key; a digest tells whether a row says the same.
alter table freight.quotes
  add column external_ref text,
  add column import_key text,
  add column import_digest text,
  add constraint quotes_external_ref_once unique (venture_id, external_ref),
  add constraint quotes_external_ref_given check (length(external_ref) between 1 and 120);
create unique index quotes_import_key on freight.quotes (venture_id, import_key) where import_key is not null;

-- Entered by mistake: kept, counted nowhere, brought back when that was the mistake.
alter table freight.customers
  add column voided_by uuid,
  add column void_reason text,
  add foreign key (venture_id, voided_by) references ventures.people (venture_id, user_id),
  add constraint customers_void_says_why check ((void_reason is null) or (voided_at is not null and length(void_reason) > 0));
alter table freight.carriers
  add column voided_by uuid,
  add column void_reason text,
  add foreign key (venture_id, voided_by) references ventures.people (venture_id, user_id),
  add constraint carriers_void_says_why check ((void_reason is null) or (voided_at is not null and length(void_reason) > 0));
alter table freight.customer_locations
  add column external_ref text,
  add column voided_at timestamptz,
  add column voided_by uuid,
  add column void_reason text,
  add foreign key (venture_id, voided_by) references ventures.people (venture_id, user_id),
  add constraint customer_locations_external_ref_once unique (venture_id, external_ref),
  add constraint customer_locations_external_ref_given check (length(external_ref) between 1 and 120),
  add constraint customer_locations_void_says_why check ((void_reason is null) = (voided_at is null) and length(void_reason) > 0),
  add constraint customer_locations_void_is_not_usual check (not is_default or voided_at is null);

-- What stands names no company that does not. Locked, the company waits for whoever points at it at the same moment.
create function freight.guard_void_customer() returns trigger language plpgsql as $$
begin
  if exists (select from freight.loads where venture_id = new.venture_id and customer_id = new.id and voided_at is null)
    or exists (select from freight.quotes where venture_id = new.venture_id and customer_id = new.id and voided_at is null) then
    raise exception 'a customer of loads or quotes that stand is not void' using errcode = 'check_violation', constraint = 'customers_void_unused';
  end if;
  return new;
end $$;
create trigger customers_void_unused before update of voided_at on freight.customers
  for each row when (new.voided_at is not null and old.voided_at is null) execute function freight.guard_void_customer();

create function freight.guard_void_carrier() returns trigger language plpgsql as $$
begin
  if exists (select from freight.loads where venture_id = new.venture_id and carrier_id = new.id and voided_at is null) then
    raise exception 'a carrier of loads that stand is not void' using errcode = 'check_violation', constraint = 'carriers_void_unused';
  end if;
  return new;
end $$;
create trigger carriers_void_unused before update of voided_at on freight.carriers
  for each row when (new.voided_at is not null and old.voided_at is null) execute function freight.guard_void_carrier();

-- Whoever points at a company while it is merged or becomes void is tried again, and then finds what holds.
create or replace function freight.guard_merged_of_new() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct venture_id, customer_id from added where voided_at is null) a
      join freight.customers c on c.venture_id = a.venture_id and c.id = a.customer_id
      where c.merged_into is not null or c.voided_at is not null)
    or exists (select from (select distinct venture_id, carrier_id from added where carrier_id is not null and voided_at is null) a
      join freight.carriers c on c.venture_id = a.venture_id and c.id = a.carrier_id
      where c.merged_into is not null or c.voided_at is not null) then
    raise exception 'a company of this load was merged meanwhile, or became void' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
create or replace function freight.guard_merged_of_changed() returns trigger language plpgsql as $$
begin
  if exists (select from freight.customers where venture_id = new.venture_id and id = new.customer_id
      and (merged_into is not null or voided_at is not null))
    or exists (select from freight.carriers where venture_id = new.venture_id and id = new.carrier_id
      and (merged_into is not null or voided_at is not null)) then
    raise exception 'a company of this load was merged meanwhile, or became void' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
create or replace function freight.guard_merged_of_quote() returns trigger language plpgsql as $$
begin
  if exists (select from freight.customers where venture_id = new.venture_id and id = new.customer_id
      and (merged_into is not null or voided_at is not null)) then
    raise exception 'the customer of this quote was merged meanwhile, or became void' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;

-- A stretch without a delivery that became longer than the venture allows: told once, by the delivery that it began after.
create table freight.dormant_stretches (
  venture_id uuid not null,
  customer_id uuid not null,
  last_delivered_on date not null,
  dormant_on date not null,
  noticed_at timestamptz not null,
  -- With the load that ended it; without one, it was corrected away.
  ended_on date,
  ended_by uuid,
  primary key (venture_id, customer_id, last_delivered_on),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id),
  foreign key (venture_id, ended_by) references freight.loads (venture_id, id),
  constraint dormant_stretches_in_order check (dormant_on > last_delivered_on),
  constraint dormant_stretches_ended_by_its_end check (ended_by is null or ended_on is not null)
);
create unique index dormant_stretches_one_open on freight.dormant_stretches (venture_id, customer_id) where ended_on is null;
create index dormant_stretches_ended_by on freight.dormant_stretches (venture_id, ended_by) where ended_by is not null;
select platform.protect('freight.dormant_stretches');
grant select, insert, update on freight.dormant_stretches to holdfast_app;

-- What others read: after how many days a customer is dormant, and what a briefing tells of one who is.
create view freight.desk_facts with (security_invoker = true) as
  select venture_id, dormant_days from freight.desk_settings;
create view freight.dormant_customer_facts with (security_invoker = true) as
  select s.venture_id, s.customer_id, c.name, s.last_delivered_on, s.dormant_on, s.noticed_at,
    s.ended_on is null and c.voided_at is null and c.merged_into is null and not exists (
      select from freight.loads l
      where l.venture_id = s.venture_id and l.customer_id = s.customer_id and l.delivered_on >= s.dormant_on
        and l.delivered_on is not null and l.voided_at is null and not l.is_test
        and l.status in ('DELIVERED', 'INVOICED', 'PAID')) as is_dormant
  from freight.dormant_stretches s
  join freight.customers c on c.venture_id = s.venture_id and c.id = s.customer_id and not c.is_test;
grant select on freight.desk_facts, freight.dormant_customer_facts to holdfast_app;

alter table briefing.items drop constraint items_section_check;
alter table briefing.items add constraint items_section_check check (section in ('firefront', 'wins', 'freight'));
alter table briefing.items drop constraint items_subject_kind_check;
alter table briefing.items add constraint items_subject_kind_check check (subject_kind in ('load', 'call', 'review', 'hotel_dispute', 'customer'));
