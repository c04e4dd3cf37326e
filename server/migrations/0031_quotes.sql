-- Why: what a customer is asked before there is a load: a price, its answer, and the one load that it becomes.

-- The last number given out; the row lock makes numbers gapless and unique under parallel creation.
create table freight.quote_numbers (
  venture_id uuid not null references ventures.ventures (id),
  last_number bigint not null default 0,
  primary key (venture_id)
);
select platform.protect('freight.quote_numbers');
grant select, insert, update on freight.quote_numbers to holdfast_app;

-- price: what we last asked; counter: what the customer offered instead; agreed: what both accepted and the load is billed.
create table freight.quotes (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  number text not null,
  status text not null,
  customer_id uuid not null,
  salesperson_id uuid,
  origin_city text not null,
  origin_state text not null,
  destination_city text not null,
  destination_state text not null,
  equipment text not null,
  miles int,
  weight_pounds int,
  pickup_from timestamptz,
  pickup_to timestamptz,
  currency char(3) not null,
  price_minor bigint not null,
  counter_minor bigint,
  agreed_minor bigint,
  expected_cost_minor bigint,
  valid_until timestamptz not null,
  requested_at timestamptz not null,
  notes text,
  created_at timestamptz not null,
  created_on date not null,
  created_by uuid,
  sent_at timestamptz,
  sent_on date,
  decided_at timestamptz,
  decided_on date,
  rejected_reason text,
  rejected_note text,
  booked_at timestamptz,
  booked_on date,
  is_test boolean not null default false,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  unique (venture_id, number),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id),
  foreign key (venture_id, salesperson_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, created_by) references ventures.people (venture_id, user_id),
  constraint quotes_number_given check (length(number) between 1 and 40),
  constraint quotes_status_known check (
    status in ('DRAFT', 'SENT', 'COUNTERED', 'NO_RESPONSE', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'BOOKED')),
  constraint quotes_amounts_not_negative check (price_minor >= 0 and counter_minor >= 0 and agreed_minor >= 0 and expected_cost_minor >= 0),
  constraint quotes_miles_not_negative check (miles >= 0 and weight_pounds >= 0),
  constraint quotes_pickup_in_order check (pickup_to >= pickup_from),
  constraint quotes_sent_has_time check (status = 'DRAFT' or (sent_at is not null and sent_on is not null)),
  constraint quotes_countered_has_price check (status <> 'COUNTERED' or counter_minor is not null),
  constraint quotes_accepted_has_price check ((status in ('ACCEPTED', 'BOOKED')) = (agreed_minor is not null)),
  constraint quotes_decided_has_day check (
    (status in ('ACCEPTED', 'BOOKED', 'REJECTED', 'EXPIRED')) = (decided_at is not null and decided_on is not null)),
  constraint quotes_rejected_has_reason check ((status = 'REJECTED') = (rejected_reason is not null)),
  constraint quotes_rejected_reason_known check (
    rejected_reason in ('RATE', 'NO_TRUCK', 'LATE_QUOTE', 'SHIPPER_CANCELED', 'CARRIER_REJECTED', 'INTERNAL_ERROR', 'OTHER')),
  constraint quotes_booked_has_day check ((status = 'BOOKED') = (booked_at is not null and booked_on is not null)),
  constraint quotes_void_has_reason check (voided_at is null or void_reason is not null)
);
create index quotes_id on freight.quotes (id);
create index quotes_of_status on freight.quotes (venture_id, status, id);
create index quotes_of_customer on freight.quotes (venture_id, customer_id, id);
create index quotes_of_salesperson on freight.quotes (venture_id, salesperson_id, id);
create index quotes_of_lane on freight.quotes (venture_id, origin_state, destination_state, id);
create index quotes_created on freight.quotes (venture_id, created_on, id);
create index quotes_sent on freight.quotes (venture_id, sent_on, id) where sent_on is not null;
create index quotes_decided on freight.quotes (venture_id, decided_on, id) where decided_on is not null;
create index quotes_booked on freight.quotes (venture_id, booked_on, id) where booked_on is not null;
-- What the hourly expiry looks through: only those that wait for an answer, the first to run out first.
create index quotes_running_out on freight.quotes (venture_id, valid_until) where status = 'SENT' and voided_at is null;
select platform.protect('freight.quotes');
grant select, insert, update on freight.quotes to holdfast_app;

create table freight.quote_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
grant select on freight.quote_transitions to holdfast_app;
insert into freight.quote_transitions (from_status, to_status) values
  ('DRAFT', 'SENT'),
  ('SENT', 'ACCEPTED'), ('SENT', 'COUNTERED'), ('SENT', 'REJECTED'), ('SENT', 'NO_RESPONSE'), ('SENT', 'EXPIRED'),
  ('COUNTERED', 'ACCEPTED'), ('COUNTERED', 'REJECTED'), ('COUNTERED', 'SENT'),
  ('NO_RESPONSE', 'SENT'), ('NO_RESPONSE', 'ACCEPTED'), ('NO_RESPONSE', 'REJECTED'),
  ('ACCEPTED', 'BOOKED');

create function freight.guard_quote_status() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from freight.quote_transitions where from_status = old.status and to_status = new.status) then
    raise exception 'a quote does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'quotes_status_transition';
  end if;
  return new;
end $$;
create trigger quotes_status_transition before update of status on freight.quotes
  for each row execute function freight.guard_quote_status();

-- One quote is one load, whoever converts it and however often.
alter table freight.loads
  add column quote_id uuid,
  add constraint loads_one_of_quote unique (venture_id, quote_id),
  add constraint loads_quote_fkey foreign key (venture_id, quote_id) references freight.quotes (venture_id, id);

-- What a lane paid: billed loads from one state to another, the latest first.
create index loads_paid_on_lane on freight.loads (venture_id, origin_state, destination_state, billing_date)
  where billing_date is not null and voided_at is null and not is_test;

-- What the consequences read: only quotes that count.
create view freight.quote_facts with (security_invoker = true) as
  select venture_id, id, status, salesperson_id, currency, sent_on, booked_on, booked_at
  from freight.quotes where voided_at is null and not is_test;
create view freight.quote_credit_facts with (security_invoker = true) as
  select venture_id, id as quote_id, salesperson_id as user_id, booked_on
  from freight.quotes where status = 'BOOKED' and salesperson_id is not null and voided_at is null and not is_test;
grant select on freight.quote_facts, freight.quote_credit_facts to holdfast_app;

insert into incentives.metrics (source_kind, position, metric_key) values ('quote', 1, 'quotes_converted');
alter table incentives.credits drop constraint credits_source_kind_check;
alter table incentives.credits add constraint credits_source_kind_check check (source_kind in ('load', 'call', 'quote'));

-- Until now there were no quotes, so that none were sent on any day.
update kpi.freight_daily set quoted = 0;
alter table kpi.freight_daily alter column quoted set default 0, alter column quoted set not null;
