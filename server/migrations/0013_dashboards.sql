-- Why: dashboards read figures by customer, carrier, lane, equipment, person, agent, campaign and hour as fast as those of
-- the whole venture, so those are kept by day too; and a day without work must be known from one that nobody computed.

-- The days that were computed, also those on which nothing happened and no figure is stored.
create table kpi.computed_days (
  venture_id uuid not null references ventures.ventures (id),
  area text not null,
  day date not null,
  is_empty boolean not null,
  computed_at timestamptz not null,
  primary key (venture_id, area, day)
);
select platform.protect('kpi.computed_days');
grant select, insert, update, delete on kpi.computed_days to holdfast_app;

-- Quotes are not recorded yet: unknown is not 0. Who is an active customer follows from the days of the roll-up below; a
-- stock that is stored by day would be wrong for ninety days after every late delivery.
alter table kpi.freight_daily drop column customers_active, drop column quoted;
alter table kpi.freight_daily add column quoted int, add column picked_up int not null default 0;

-- `key` is the id of the customer or carrier, '' for loads without a carrier, 'TX-GA' for a lane, or the equipment.
create table kpi.freight_daily_by (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  dimension text not null check (dimension in ('customer', 'carrier', 'lane', 'equipment')),
  key text collate "C" not null,
  currency char(3) not null,
  billed int not null default 0,
  revenue_minor bigint not null default 0,
  known_revenue_minor bigint not null default 0,
  known_cost_minor bigint not null default 0,
  unknown_cost int not null default 0,
  miles bigint not null default 0,
  measured_miles_revenue_minor bigint not null default 0,
  delivered int not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, dimension, key, currency)
);
create index freight_daily_by_customer on kpi.freight_daily_by (venture_id, key, day) where dimension = 'customer' and delivered > 0;
select platform.protect('kpi.freight_daily_by');
grant select, insert, update, delete on kpi.freight_daily_by to holdfast_app;

-- The same by weeks, each under its Monday: a quarter is read from thirteen of them and the days at its ends.
create table kpi.freight_weekly_by (
  venture_id uuid not null references ventures.ventures (id),
  day date not null check (extract(isodow from day) = 1),
  dimension text not null check (dimension in ('customer', 'carrier', 'lane', 'equipment')),
  key text collate "C" not null,
  currency char(3) not null,
  billed int not null default 0,
  revenue_minor bigint not null default 0,
  known_revenue_minor bigint not null default 0,
  known_cost_minor bigint not null default 0,
  unknown_cost int not null default 0,
  miles bigint not null default 0,
  measured_miles_revenue_minor bigint not null default 0,
  delivered int not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, dimension, key, currency)
);
select platform.protect('kpi.freight_weekly_by');
grant select, insert, update, delete on kpi.freight_weekly_by to holdfast_app;

-- By credited person: every amount is that person's share of it, exact to the share's six decimals.
create table kpi.freight_daily_credited (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  role text not null check (role in ('SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM')),
  user_id uuid not null,
  currency char(3) not null,
  billed int not null default 0,
  unknown_cost int not null default 0,
  share numeric(20, 6) not null default 0,
  unknown_cost_share numeric(20, 6) not null default 0,
  revenue_minor numeric(30, 6) not null default 0,
  known_revenue_minor numeric(30, 6) not null default 0,
  known_cost_minor numeric(30, 6) not null default 0,
  miles numeric(20, 6) not null default 0,
  measured_miles_revenue_minor numeric(30, 6) not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, role, user_id, currency),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
select platform.protect('kpi.freight_daily_credited');
grant select, insert, update, delete on kpi.freight_daily_credited to holdfast_app;

create table kpi.freight_weekly_credited (like kpi.freight_daily_credited including defaults including constraints);
alter table kpi.freight_weekly_credited
  add primary key (venture_id, day, role, user_id, currency),
  add foreign key (venture_id) references ventures.ventures (id),
  add foreign key (venture_id, user_id) references ventures.people (venture_id, user_id);
select platform.protect('kpi.freight_weekly_credited');
grant select, insert, update, delete on kpi.freight_weekly_credited to holdfast_app;

-- By campaign, agent and hour of the campaign's clock.
create table kpi.bpo_hourly (like kpi.bpo_daily including defaults);
alter table kpi.bpo_hourly
  add column hour smallint not null check (hour between 0 and 23),
  add primary key (venture_id, day, campaign_id, agent_id, hour, currency),
  add foreign key (venture_id) references ventures.ventures (id),
  add foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  add foreign key (venture_id, agent_id) references bpo.agents (venture_id, id);
create index bpo_hourly_agent on kpi.bpo_hourly (venture_id, agent_id, day);
select platform.protect('kpi.bpo_hourly');
grant select, insert, update, delete on kpi.bpo_hourly to holdfast_app;

-- What those add up to: of the venture (key ''), a campaign or an agent; by hour, or whole days under -1.
create table kpi.bpo_daily_by (like kpi.bpo_daily including defaults);
alter table kpi.bpo_daily_by
  drop column campaign_id,
  drop column agent_id,
  add column dimension text not null check (dimension in ('venture', 'campaign', 'agent')),
  add column key text collate "C" not null,
  add column hour smallint not null check (hour between -1 and 23),
  add primary key (venture_id, day, dimension, hour, key, currency),
  add foreign key (venture_id) references ventures.ventures (id);
select platform.protect('kpi.bpo_daily_by');
grant select, insert, update, delete on kpi.bpo_daily_by to holdfast_app;

create view bpo.campaign_facts with (security_invoker = true) as select venture_id, id, name, zone from bpo.campaigns;
create view bpo.agent_facts with (security_invoker = true) as select venture_id, id, user_id from bpo.agents;
create view freight.company_facts with (security_invoker = true) as
  select venture_id, id, name from freight.customers union all select venture_id, id, name from freight.carriers;
grant select on bpo.campaign_facts, bpo.agent_facts, freight.company_facts to holdfast_app;
create or replace view bpo.call_facts with (security_invoker = true) as
  select c.venture_id, c.id, c.agent_id, a.user_id, c.campaign_id, c.direction, c.started_at, c.started_on, c.ended_at, c.answered,
    c.answered_after_seconds, c.talk_seconds, c.hold_seconds, c.wrap_seconds, c.dials, c.connected, c.resolved, c.appointment_set,
    c.deal_won, c.revenue_minor, c.currency, c.rating, p.service_level_seconds, p.zone
  from bpo.call_logs c
  join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id
  join bpo.campaigns p on p.venture_id = c.venture_id and p.id = c.campaign_id
  where c.voided_at is null and not c.is_test;

-- Lists by a range of days walk along that day and, within it, in the order of entry.
drop index freight.loads_created, freight.loads_covered, freight.loads_delivered, freight.loads_lost, freight.loads_picked_up;
create index loads_created on freight.loads (venture_id, created_on, id);
create index loads_covered on freight.loads (venture_id, covered_on, id) where covered_on is not null;
create index loads_delivered on freight.loads (venture_id, delivered_on, id) where delivered_on is not null;
create index loads_lost on freight.loads (venture_id, lost_on, id) where lost_on is not null;
create index loads_picked_up on freight.loads (venture_id, picked_up_on, id) where picked_up_on is not null;
create index loads_moving on freight.loads (venture_id, id) where status in ('OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT');
create index loads_of_lane on freight.loads (venture_id, origin_state, destination_state, id);
