-- Why: two answers read every load of a year whenever somebody asked: what was lost, by reason, customer and lane, which is
-- kept by day and by week from now on, as what was billed is; and which carriers are the best for a load, which looks at
-- the whole record of those alone that could be.

create or replace view freight.load_facts with (security_invoker = true) as
  select venture_id, id, number, status, customer_id, carrier_id, currency, bill_minor, cost_minor, miles, billing_date,
    created_on, covered_on, picked_up_at, pickup_to, delivered_at, delivery_to, delivered_on, picked_up_on, lost_on, cancelled_on, delivered_by,
    origin_city, origin_state, destination_city, destination_state, equipment, lost_reason
  from freight.loads where voided_at is null and not is_test;

-- Loads that are LOST, by the day of the loss. `key` is the reason, the id of the customer, or the states of the lane. The
-- key's index has the figures too: a range is read from it alone.
create table kpi.freight_daily_lost (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  dimension text not null check (dimension in ('reason', 'customer', 'lane')),
  key text collate "C" not null,
  currency char(3) not null,
  lost int not null default 0,
  lost_value_minor bigint not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, dimension, key, currency) include (lost, lost_value_minor)
);
select platform.protect('kpi.freight_daily_lost');
grant select, insert, update, delete on kpi.freight_daily_lost to holdfast_app;

create table kpi.freight_weekly_lost (
  venture_id uuid not null references ventures.ventures (id),
  day date not null check (extract(isodow from day) = 1),
  dimension text not null check (dimension in ('reason', 'customer', 'lane')),
  key text collate "C" not null,
  currency char(3) not null,
  lost int not null default 0,
  lost_value_minor bigint not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, dimension, key, currency) include (lost, lost_value_minor)
);
select platform.protect('kpi.freight_weekly_lost');
grant select, insert, update, delete on kpi.freight_weekly_lost to holdfast_app;

-- What stands already. A day that is marked is written again from the facts when its turn comes.
alter table freight.loads no force row level security;
alter table kpi.freight_daily_lost no force row level security;
alter table kpi.freight_weekly_lost no force row level security;
insert into kpi.freight_daily_lost (venture_id, day, dimension, key, currency, lost, lost_value_minor, computed_at)
  select l.venture_id, l.lost_on,
    case when grouping(l.lost_reason) = 0 then 'reason' when grouping(l.customer_id) = 0 then 'customer' else 'lane' end,
    coalesce(l.lost_reason, l.customer_id::text, l.lane), l.currency, count(*), sum(l.bill_minor), now()
  from (select *, origin_state || '→' || destination_state as lane from freight.loads
    where status = 'LOST' and voided_at is null and not is_test) l
  group by l.venture_id, l.lost_on, l.currency, grouping sets ((l.lost_reason), (l.customer_id), (l.lane));
insert into kpi.freight_weekly_lost (venture_id, day, dimension, key, currency, lost, lost_value_minor, computed_at)
  select venture_id, date_trunc('week', day)::date, dimension, key, currency, sum(lost), sum(lost_value_minor), now()
  from kpi.freight_daily_lost group by 1, 2, 3, 4, 5;
alter table freight.loads force row level security;
alter table kpi.freight_daily_lost force row level security;
alter table kpi.freight_weekly_lost force row level security;

-- What a carrier delivered, of the lane or the customer of a load, or altogether: without a look at the loads themselves.
drop function freight.hauled_by_carrier(uuid, date, uuid, text, text, text, text, text);
drop index freight.loads_hauled;
create index loads_hauled on freight.loads (venture_id, carrier_id, delivered_on) include (equipment, delivered_at, delivery_to)
  where carrier_id is not null and delivered_on is not null and voided_at is null and not is_test
    and status in ('DELIVERED', 'INVOICED', 'PAID');
create index loads_hauled_on_lane on freight.loads (venture_id, origin_state, destination_state, delivered_on)
  include (carrier_id, origin_city, destination_city)
  where carrier_id is not null and delivered_on is not null and voided_at is null and not is_test
    and status in ('DELIVERED', 'INVOICED', 'PAID');
drop index freight.loads_delivered_of_customer;
create index loads_delivered_of_customer on freight.loads (venture_id, customer_id, delivered_on, id) include (carrier_id)
  where delivered_on is not null and voided_at is null and not is_test and status in ('DELIVERED', 'INVOICED', 'PAID');
