-- Why: the brokerage and trucking desk. A load's status moves only along the table of transitions, whoever writes.

-- Names are compared byte by byte, so that what begins with some text is one range of the index in every database.
create table freight.customers (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text collate "C" not null check (length(name) between 1 and 200),
  external_ref text,
  is_test boolean not null default false,
  voided_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (venture_id, id),
  unique (venture_id, name),
  unique (venture_id, external_ref)
);
create index customers_id on freight.customers (id);
select platform.protect('freight.customers');
grant select, insert, update on freight.customers to holdfast_app;

create table freight.carriers (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text collate "C" not null check (length(name) between 1 and 200),
  mc_number text,
  dot_number text,
  external_ref text,
  is_test boolean not null default false,
  voided_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (venture_id, id),
  unique (venture_id, mc_number),
  unique (venture_id, dot_number),
  unique (venture_id, external_ref)
);
create index carriers_id on freight.carriers (id);
create index carriers_name on freight.carriers (venture_id, name);
select platform.protect('freight.carriers');
grant select, insert, update on freight.carriers to holdfast_app;

-- The last number given out; the row lock makes numbers gapless and unique under parallel creation.
create table freight.load_numbers (
  venture_id uuid not null references ventures.ventures (id),
  last_number bigint not null default 0,
  primary key (venture_id)
);
select platform.protect('freight.load_numbers');
grant select, insert, update on freight.load_numbers to holdfast_app;

create table freight.loads (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  number text not null check (length(number) between 1 and 40),
  external_ref text,
  status text not null,
  customer_id uuid not null,
  carrier_id uuid,
  own_driver_id uuid,
  own_truck text,
  origin_city text not null,
  origin_state text not null,
  destination_city text not null,
  destination_state text not null,
  equipment text not null,
  miles int,
  weight_pounds int,
  customer_reference text,
  pickup_from timestamptz,
  pickup_to timestamptz,
  delivery_from timestamptz,
  delivery_to timestamptz,
  currency char(3) not null,
  bill_minor bigint not null,
  cost_minor bigint,
  billing_date date,
  billing_date_fixed date,
  created_at timestamptz not null,
  created_on date not null,
  created_by uuid,
  covered_at timestamptz,
  covered_on date,
  dispatched_at timestamptz,
  picked_up_at timestamptz,
  picked_up_on date,
  delivered_at timestamptz,
  delivered_on date,
  delivered_by uuid,
  invoiced_at timestamptz,
  paid_at timestamptz,
  lost_at timestamptz,
  lost_on date,
  lost_reason text check (lost_reason in ('RATE', 'NO_TRUCK', 'LATE_QUOTE', 'SHIPPER_CANCELED', 'CARRIER_REJECTED', 'INTERNAL_ERROR', 'OTHER')),
  lost_note text,
  cancelled_at timestamptz,
  cancelled_on date,
  cancel_reason text,
  is_test boolean not null default false,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  unique (venture_id, number),
  unique (venture_id, external_ref),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id),
  foreign key (venture_id, carrier_id) references freight.carriers (venture_id, id),
  foreign key (venture_id, own_driver_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, created_by) references ventures.people (venture_id, user_id),
  foreign key (venture_id, delivered_by) references ventures.people (venture_id, user_id),
  constraint loads_bill_not_negative check (bill_minor >= 0),
  constraint loads_cost_not_negative check (cost_minor >= 0),
  constraint loads_miles_not_negative check (miles >= 0),
  constraint loads_one_carrier check (carrier_id is null or (own_driver_id is null and own_truck is null)),
  constraint loads_covered_has_carrier check (
    status not in ('COVERED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED', 'INVOICED', 'PAID')
    or carrier_id is not null or own_driver_id is not null or own_truck is not null),
  constraint loads_delivered_has_time check (
    status not in ('DELIVERED', 'INVOICED', 'PAID') or (delivered_at is not null and delivered_on is not null and billing_date is not null)),
  constraint loads_delivered_after_pickup check (delivered_at >= picked_up_at),
  constraint loads_lost_has_reason check (status <> 'LOST' or (lost_at is not null and lost_on is not null and lost_reason is not null)),
  constraint loads_cancelled_has_reason check (status <> 'CANCELLED' or (cancelled_at is not null and cancel_reason is not null)),
  constraint loads_void_has_reason check (voided_at is null or void_reason is not null)
);
create index loads_id on freight.loads (id);
create index loads_of_status on freight.loads (venture_id, status, id);
create index loads_of_customer on freight.loads (venture_id, customer_id, id);
create index loads_of_carrier on freight.loads (venture_id, carrier_id, id) where carrier_id is not null;
create index loads_created on freight.loads (venture_id, created_on);
create index loads_covered on freight.loads (venture_id, covered_on) where covered_on is not null;
create index loads_delivered on freight.loads (venture_id, delivered_on) where delivered_on is not null;
create index loads_billed on freight.loads (venture_id, billing_date, id) where billing_date is not null;
create index loads_unknown_cost on freight.loads (venture_id, id) where cost_minor is null;
create index loads_lost on freight.loads (venture_id, lost_on) where lost_on is not null;
select platform.protect('freight.loads');
grant select, insert, update on freight.loads to holdfast_app;

create table freight.load_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
grant select on freight.load_transitions to holdfast_app;
insert into freight.load_transitions (from_status, to_status) values
  ('OPEN', 'COVERED'), ('OPEN', 'LOST'), ('OPEN', 'CANCELLED'),
  ('COVERED', 'DISPATCHED'), ('COVERED', 'IN_TRANSIT'), ('COVERED', 'DELIVERED'), ('COVERED', 'OPEN'), ('COVERED', 'LOST'), ('COVERED', 'CANCELLED'),
  ('DISPATCHED', 'IN_TRANSIT'), ('DISPATCHED', 'DELIVERED'), ('DISPATCHED', 'OPEN'), ('DISPATCHED', 'LOST'), ('DISPATCHED', 'CANCELLED'),
  ('IN_TRANSIT', 'DELIVERED'), ('IN_TRANSIT', 'OPEN'), ('IN_TRANSIT', 'CANCELLED'),
  ('DELIVERED', 'INVOICED'), ('DELIVERED', 'OPEN'), ('DELIVERED', 'COVERED'), ('DELIVERED', 'DISPATCHED'), ('DELIVERED', 'IN_TRANSIT'),
  ('INVOICED', 'PAID'), ('INVOICED', 'DELIVERED'), ('PAID', 'INVOICED'),
  ('LOST', 'OPEN'), ('LOST', 'COVERED'), ('LOST', 'DISPATCHED'), ('LOST', 'IN_TRANSIT'),
  ('CANCELLED', 'OPEN'), ('CANCELLED', 'COVERED'), ('CANCELLED', 'DISPATCHED'), ('CANCELLED', 'IN_TRANSIT');

create function freight.guard_load_status() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from freight.load_transitions where from_status = old.status and to_status = new.status) then
    raise exception 'a load does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'loads_status_transition';
  end if;
  return new;
end $$;
create trigger loads_status_transition before update of status on freight.loads
  for each row execute function freight.guard_load_status();
alter table freight.loads add constraint loads_status_known check (
  status in ('OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED', 'INVOICED', 'PAID', 'LOST', 'CANCELLED'));

create table freight.load_credits (
  venture_id uuid not null,
  load_id uuid not null,
  role text not null check (role in ('SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM')),
  user_id uuid not null,
  share numeric(9, 6) not null check (share > 0 and share <= 1),
  primary key (venture_id, load_id, role, user_id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
create index load_credits_person on freight.load_credits (venture_id, user_id, load_id);
select platform.protect('freight.load_credits');
grant select, insert, update, delete on freight.load_credits to holdfast_app;

-- Shares of one role are the whole load or nothing; judged at commit so that a set can be rewritten in steps.
create function freight.guard_credit_shares() returns trigger language plpgsql as $$
declare
  the_load uuid := coalesce(new.load_id, old.load_id);
  the_venture uuid := coalesce(new.venture_id, old.venture_id);
begin
  if exists (select from freight.load_credits where venture_id = the_venture and load_id = the_load group by role having sum(share) <> 1) then
    raise exception 'the shares of each role on a load add up to exactly 1' using errcode = 'check_violation', constraint = 'load_credits_whole';
  end if;
  return null;
end $$;
create constraint trigger load_credits_whole after insert or update or delete on freight.load_credits
  deferrable initially deferred for each row execute function freight.guard_credit_shares();

create table freight.load_fall_offs (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  carrier_id uuid,
  cause text not null,
  is_bad boolean,
  at timestamptz not null,
  fell_off_on date not null,
  recorded_by uuid,
  primary key (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  foreign key (venture_id, carrier_id) references freight.carriers (venture_id, id)
);
create index load_fall_offs_id on freight.load_fall_offs (id);
create index load_fall_offs_load on freight.load_fall_offs (venture_id, load_id);
create index load_fall_offs_day on freight.load_fall_offs (venture_id, fell_off_on);
select platform.protect('freight.load_fall_offs');
grant select, insert on freight.load_fall_offs to holdfast_app;

create table freight.load_flags (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  kind text not null check (kind in ('AT_RISK', 'HOLD', 'EXCEPTION')),
  reason text not null check (length(reason) between 1 and 500),
  raised_at timestamptz not null,
  raised_on date not null,
  raised_by uuid,
  cleared_at timestamptz,
  cleared_on date,
  cleared_by uuid,
  primary key (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  constraint load_flags_cleared_after check (cleared_at >= raised_at)
);
create index load_flags_id on freight.load_flags (id);
create unique index load_flags_one_up on freight.load_flags (venture_id, load_id, kind) where cleared_at is null;
create index load_flags_load on freight.load_flags (venture_id, load_id);
create index load_flags_days on freight.load_flags (venture_id, raised_on);
select platform.protect('freight.load_flags');
grant select, insert, update on freight.load_flags to holdfast_app;

-- What the consequences read: only rows that count. Columns named here are the ones whose change must mark a day.
create view freight.load_facts with (security_invoker = true) as
  select venture_id, id, number, status, customer_id, carrier_id, currency, bill_minor, cost_minor, miles, billing_date,
    created_on, covered_on, picked_up_at, pickup_to, delivered_at, delivery_to, delivered_on, picked_up_on, lost_on, cancelled_on, delivered_by,
    origin_city, origin_state, destination_city, destination_state, equipment
  from freight.loads where voided_at is null and not is_test;
create view freight.load_credit_facts with (security_invoker = true) as
  select c.venture_id, c.load_id, c.role, c.user_id, c.share, l.billing_date, l.currency, l.bill_minor, l.cost_minor, l.miles
  from freight.load_credits c
  join freight.loads l on l.venture_id = c.venture_id and l.id = c.load_id
  where l.voided_at is null and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID');
create view freight.fall_off_facts with (security_invoker = true) as
  select f.venture_id, f.id, f.load_id, f.fell_off_on, f.is_bad
  from freight.load_fall_offs f join freight.loads l on l.venture_id = f.venture_id and l.id = f.load_id
  where l.voided_at is null and not l.is_test;
create view freight.flag_facts with (security_invoker = true) as
  select f.venture_id, f.id, f.load_id, f.kind, f.raised_on, f.cleared_on
  from freight.load_flags f join freight.loads l on l.venture_id = f.venture_id and l.id = f.load_id
  where l.voided_at is null and not l.is_test;
grant select on freight.load_facts, freight.load_credit_facts, freight.fall_off_facts, freight.flag_facts to holdfast_app;
