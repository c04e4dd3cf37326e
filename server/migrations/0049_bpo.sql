-- Why: a service level is counted by the rule that a campaign agreed on, and the rule may change from a day on; agents cost
-- money by the hour; days of which only totals are known stand beside days whose calls are logged, and never both of one day.

-- The columns of a campaign hold from its first day; each row here replaces them from its own day on.
alter table bpo.campaigns
  add column service_level_variant text not null default 'OF_OFFERED',
  add column short_abandon_seconds int not null default 5,
  add column revision int not null default 1,
  add constraint campaigns_variant_known check (
    service_level_variant in ('OF_OFFERED', 'WITHOUT_SHORT', 'WITH_ABANDONED', 'OF_ANSWERED')),
  add constraint campaigns_short_abandon_range check (short_abandon_seconds between 0 and 600),
  add constraint campaigns_revision_counts check (revision >= 1);

-- The zone dates its calls: nobody may change it.
revoke update on bpo.campaigns from holdfast_app;
grant update (name, is_active, revision) on bpo.campaigns to holdfast_app;

create table bpo.campaign_terms (
  venture_id uuid not null,
  campaign_id uuid not null,
  starts_on date not null,
  service_level_variant text not null,
  service_level_seconds int not null,
  short_abandon_seconds int not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (venture_id, campaign_id, starts_on),
  foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  constraint campaign_terms_variant_known check (
    service_level_variant in ('OF_OFFERED', 'WITHOUT_SHORT', 'WITH_ABANDONED', 'OF_ANSWERED')),
  constraint campaign_terms_seconds_range check (service_level_seconds between 1 and 3600),
  constraint campaign_terms_short_abandon_range check (short_abandon_seconds between 0 and 600)
);
select platform.protect('bpo.campaign_terms');
grant select, insert, update on bpo.campaign_terms to holdfast_app;

create view bpo.campaign_term_facts with (security_invoker = true) as
  select venture_id, campaign_id, starts_on, lead(starts_on) over (partition by venture_id, campaign_id order by starts_on) as ends_before,
    service_level_variant, service_level_seconds, short_abandon_seconds
  from (
    select venture_id, id as campaign_id, '-infinity'::date as starts_on, service_level_variant, service_level_seconds, short_abandon_seconds
    from bpo.campaigns
    union all
    select venture_id, campaign_id, starts_on, service_level_variant, service_level_seconds, short_abandon_seconds
    from bpo.campaign_terms
  ) t;
grant select on bpo.campaign_term_facts to holdfast_app;

-- What an hour of an agent costs from a day on; null: from then on it is not known.
create table bpo.agent_costs (
  venture_id uuid not null,
  agent_id uuid not null,
  starts_on date not null,
  cost_per_hour_minor bigint,
  currency char(3) not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (venture_id, agent_id, starts_on),
  foreign key (venture_id, agent_id) references bpo.agents (venture_id, id),
  constraint agent_costs_not_negative check (cost_per_hour_minor >= 0),
  constraint agent_costs_currency_written check (currency ~ '^[A-Z]{3}$')
);
select platform.protect('bpo.agent_costs');
grant select, insert, update on bpo.agent_costs to holdfast_app;
alter table bpo.agents
  add column revision int not null default 1,
  add constraint agents_revision_counts check (revision >= 1);

create view bpo.agent_cost_facts with (security_invoker = true) as
  select venture_id, agent_id, starts_on, lead(starts_on) over (partition by venture_id, agent_id order by starts_on) as ends_before,
    cost_per_hour_minor, currency
  from bpo.agent_costs;
grant select on bpo.agent_cost_facts to holdfast_app;

-- Why somebody else than the agent ended a call.
alter table bpo.call_logs
  add column end_reason text,
  add constraint call_logs_end_reason_of_ended check (end_reason is null or ended_at is not null),
  add constraint call_logs_end_reason_says_why check (length(end_reason) > 0);

-- What is known of an agent's day in a campaign where nobody logged its calls; null: unknown, which is not 0.
create table bpo.day_totals (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  campaign_id uuid not null,
  agent_id uuid not null,
  day date not null,
  currency char(3) not null,
  inbound int,
  outbound int,
  answered int,
  abandoned int,
  short_abandoned int,
  answered_in_time int,
  abandoned_in_time int,
  answer_seconds bigint,
  talk_seconds bigint,
  hold_seconds bigint,
  wrap_seconds bigint,
  logged_in_seconds bigint,
  dials int,
  connects int,
  resolved int,
  appointments int,
  deals int,
  revenue_minor bigint,
  ratings int,
  rating_sum int,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  foreign key (venture_id, agent_id) references bpo.agents (venture_id, id),
  constraint day_totals_once unique (venture_id, campaign_id, agent_id, day),
  constraint day_totals_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint day_totals_source_known check (source in ('HAND', 'API', 'UPLOAD')),
  constraint day_totals_void_has_reason check ((voided_at is null) = (void_reason is null)),
  constraint day_totals_not_negative check (
    least(inbound, outbound, answered, abandoned, short_abandoned, answered_in_time, abandoned_in_time, answer_seconds, talk_seconds,
      hold_seconds, wrap_seconds, logged_in_seconds, dials, connects, resolved, appointments, deals, revenue_minor, ratings) >= 0),
  constraint day_totals_answers_fit check (
    coalesce(answered, 0) + coalesce(abandoned, 0) <= inbound or inbound is null),
  constraint day_totals_in_time_fits check (answered_in_time <= answered and abandoned_in_time <= abandoned and short_abandoned <= abandoned),
  constraint day_totals_ratings_whole check (
    num_nulls(ratings, rating_sum) in (0, 2) and rating_sum between ratings and ratings * 5),
  constraint day_totals_knows_something check (
    num_nonnulls(inbound, outbound, answered, abandoned, short_abandoned, answered_in_time, abandoned_in_time, answer_seconds,
      talk_seconds, hold_seconds, wrap_seconds, logged_in_seconds, dials, connects, resolved, appointments, deals, revenue_minor,
      ratings) > 0)
);
create index day_totals_id on bpo.day_totals (id);
create index day_totals_day on bpo.day_totals (venture_id, day, id);
create index day_totals_agent on bpo.day_totals (venture_id, agent_id, day);
select platform.protect('bpo.day_totals');
grant select, insert, update on bpo.day_totals to holdfast_app;

create view bpo.day_total_facts with (security_invoker = true) as
  select t.venture_id, t.id, t.campaign_id, t.agent_id, a.user_id, t.day, t.currency, t.inbound, t.outbound, t.answered, t.abandoned,
    t.short_abandoned, t.answered_in_time, t.abandoned_in_time, t.answer_seconds, t.talk_seconds, t.hold_seconds, t.wrap_seconds,
    t.logged_in_seconds, t.dials, t.connects, t.resolved, t.appointments, t.deals, t.revenue_minor, t.ratings, t.rating_sum
  from bpo.day_totals t join bpo.agents a on a.venture_id = t.venture_id and a.id = t.agent_id
  where t.voided_at is null;
grant select on bpo.day_total_facts to holdfast_app;

-- A day of an agent in a campaign is counted from its calls or from its totals, never from both. Whoever writes totals waits
-- for the calls that are being written in the venture, and they for it; calls do not wait for each other.
create function bpo.refuse_calls_beside_totals() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('bpo days counted'), hashtext(v.venture_id::text))
    from (select distinct venture_id from written order by venture_id) v;
  if exists (
    select from written w join bpo.day_totals t on t.venture_id = w.venture_id and t.campaign_id = w.campaign_id
      and t.agent_id = w.agent_id and t.day = w.started_on and t.voided_at is null
    where w.voided_at is null and not w.is_test) then
    raise exception 'totals stand for this day of the agent in this campaign: its calls would count twice'
      using errcode = 'check_violation', constraint = 'call_logs_day_counted_once';
  end if;
  return null;
end $$;
create trigger call_logs_inserted_once after insert on bpo.call_logs
  referencing new table as written for each statement execute function bpo.refuse_calls_beside_totals();
create trigger call_logs_updated_once after update on bpo.call_logs
  referencing new table as written for each statement execute function bpo.refuse_calls_beside_totals();

create function bpo.refuse_totals_beside_calls() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('bpo days counted'), hashtext(v.venture_id::text))
    from (select distinct venture_id from written order by venture_id) v;
  if exists (
    select from written w join bpo.call_logs c on c.venture_id = w.venture_id and c.campaign_id = w.campaign_id
      and c.agent_id = w.agent_id and c.started_on = w.day and c.voided_at is null and not c.is_test
    where w.voided_at is null) then
    raise exception 'calls are logged on this day of the agent in this campaign: totals would count them twice'
      using errcode = 'check_violation', constraint = 'day_totals_day_counted_once';
  end if;
  return null;
end $$;
create trigger day_totals_inserted_once after insert on bpo.day_totals
  referencing new table as written for each statement execute function bpo.refuse_totals_beside_calls();
create trigger day_totals_updated_once after update on bpo.day_totals
  referencing new table as written for each statement execute function bpo.refuse_totals_beside_calls();

-- Asked by both of those, and by the floor of today: what agents did on a day.
create index call_logs_floor on bpo.call_logs (venture_id, started_on, agent_id, campaign_id)
  where voided_at is null and not is_test;

-- The threshold of a call is that of its campaign on its day, which is no longer a column of the campaign alone.
drop view bpo.call_facts;
create view bpo.call_facts with (security_invoker = true) as
  select c.venture_id, c.id, c.agent_id, a.user_id, c.campaign_id, c.direction, c.started_at, c.started_on, c.ended_at, c.answered,
    c.answered_after_seconds, c.talk_seconds, c.hold_seconds, c.wrap_seconds, c.dials, c.connected, c.resolved, c.appointment_set,
    c.deal_won, c.revenue_minor, c.currency, c.rating, p.zone
  from bpo.call_logs c
  join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id
  join bpo.campaigns p on p.venture_id = c.venture_id and p.id = c.campaign_id
  where c.voided_at is null and not c.is_test;
grant select on bpo.call_facts to holdfast_app;
create or replace view bpo.campaign_facts with (security_invoker = true) as
  select venture_id, id, name, zone, is_active from bpo.campaigns;

-- Of the service level both sides, each call by its campaign's rule of its day; of the calls that nobody answered, how long
-- they waited where it is known; the hours for which agents were signed in, which only totals tell; and the deals of days of
-- which the connects are known, for totals may know the one and not the other.
alter table kpi.bpo_daily
  add column service_level_met int not null default 0,
  add column service_level_of int not null default 0,
  add column short_abandoned int not null default 0,
  add column abandon_seconds bigint not null default 0,
  add column abandon_seconds_measured int not null default 0,
  add column logged_in_seconds bigint not null default 0,
  add column deals_of_known int not null default 0;
alter table kpi.bpo_hourly
  add column service_level_met int not null default 0,
  add column service_level_of int not null default 0,
  add column short_abandoned int not null default 0,
  add column abandon_seconds bigint not null default 0,
  add column abandon_seconds_measured int not null default 0,
  add column logged_in_seconds bigint not null default 0,
  add column deals_of_known int not null default 0;
alter table kpi.bpo_daily_by
  add column service_level_met int not null default 0,
  add column service_level_of int not null default 0,
  add column short_abandoned int not null default 0,
  add column abandon_seconds bigint not null default 0,
  add column abandon_seconds_measured int not null default 0,
  add column logged_in_seconds bigint not null default 0,
  add column deals_of_known int not null default 0;

-- Days that were counted before are counted again.
alter table kpi.computed_days no force row level security;
alter table platform.dirty_days no force row level security;
insert into platform.dirty_days (venture_id, area, day, event_id)
select venture_id, area, day, uuidv7() from kpi.computed_days where area = 'kpi.bpo';
alter table kpi.computed_days force row level security;
alter table platform.dirty_days force row level security;
