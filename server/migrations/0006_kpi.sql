-- Why: figures of a day, kept as numerators and denominators so that any period is a sum of sums. A row is always
-- recomputed whole from the facts, never incremented.

-- What a cached figure's key holds: bumped in the transaction that rewrites a day, so a stale figure cannot be found.
create table kpi.versions (
  venture_id uuid not null references ventures.ventures (id),
  area text not null,
  version bigint not null default 1,
  primary key (venture_id, area)
);
select platform.protect('kpi.versions');
grant select, insert, update on kpi.versions to holdfast_app;

-- A day's figures ask loads by the day of pickup and flags by the days on which they were up.
create index loads_picked_up on freight.loads (venture_id, picked_up_on) where picked_up_on is not null;
create index load_flags_cleared on freight.load_flags (venture_id, cleared_on);

create table kpi.freight_daily (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  currency char(3) not null,
  created int not null default 0,
  quoted int not null default 0,
  covered int not null default 0,
  lost int not null default 0,
  lost_value_minor bigint not null default 0,
  bounced int not null default 0,
  bounced_bad int not null default 0,
  at_risk int not null default 0,
  delivered int not null default 0,
  on_time_pickup_measured int not null default 0,
  on_time_pickup_met int not null default 0,
  on_time_delivery_measured int not null default 0,
  on_time_delivery_met int not null default 0,
  billed int not null default 0,
  revenue_minor bigint not null default 0,
  known_revenue_minor bigint not null default 0,
  known_cost_minor bigint not null default 0,
  unknown_cost int not null default 0,
  miles bigint not null default 0,
  miles_unmeasured int not null default 0,
  measured_miles_revenue_minor bigint not null default 0,
  customers_active int not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, currency)
);
select platform.protect('kpi.freight_daily');
grant select, insert, update, delete on kpi.freight_daily to holdfast_app;

create table kpi.bpo_daily (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  campaign_id uuid not null,
  agent_id uuid not null,
  currency char(3) not null,
  calls int not null default 0,
  inbound int not null default 0,
  outbound int not null default 0,
  answer_known int not null default 0,
  answered int not null default 0,
  abandoned int not null default 0,
  within_threshold int not null default 0,
  answer_seconds bigint not null default 0,
  answer_seconds_measured int not null default 0,
  talk_seconds bigint not null default 0,
  talk_measured int not null default 0,
  hold_seconds bigint not null default 0,
  hold_measured int not null default 0,
  wrap_seconds bigint not null default 0,
  wrap_measured int not null default 0,
  handle_seconds bigint not null default 0,
  handle_measured int not null default 0,
  dials bigint not null default 0,
  dials_measured int not null default 0,
  connects int not null default 0,
  connects_known int not null default 0,
  connects_of_dialled int not null default 0,
  connects_deal_known int not null default 0,
  resolved int not null default 0,
  resolved_known int not null default 0,
  appointments int not null default 0,
  deals int not null default 0,
  revenue_minor bigint not null default 0,
  revenue_measured int not null default 0,
  rating_sum bigint not null default 0,
  rating_count int not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, campaign_id, agent_id, currency),
  foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  foreign key (venture_id, agent_id) references bpo.agents (venture_id, id)
);
select platform.protect('kpi.bpo_daily');
grant select, insert, update, delete on kpi.bpo_daily to holdfast_app;
