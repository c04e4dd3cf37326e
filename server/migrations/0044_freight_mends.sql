-- Why: a flag stayed up on loads that had arrived, what a void load leaves behind still counted for its quote, and a number
-- that the register of motor carriers does not know was asked about first every night.

-- Not before this day did an end of a load take its flag down; what stands is brought to what holds from now on.
alter table freight.loads no force row level security;
alter table freight.load_flags no force row level security;
alter table freight.quotes no force row level security;
alter table platform.dirty_days no force row level security;
insert into platform.dirty_days (venture_id, area, day, event_id)
  select distinct f.venture_id, 'kpi.freight', d.day::date, gen_random_uuid()
  from freight.load_flags f join freight.loads l on l.venture_id = f.venture_id and l.id = f.load_id
  cross join lateral generate_series(f.raised_on, current_date + 1, interval '1 day') as d (day)
  where f.kind = 'AT_RISK' and f.cleared_at is null and l.status not in ('OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT');
update freight.load_flags f
  set cleared_at = greatest(f.raised_at, coalesce(l.delivered_at, l.lost_at, l.cancelled_at)),
    cleared_on = greatest(f.raised_on, coalesce(l.delivered_on, l.lost_on, l.cancelled_on))
  from freight.loads l
  where l.venture_id = f.venture_id and l.id = f.load_id and f.kind = 'AT_RISK' and f.cleared_at is null
    and l.status not in ('OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT');

-- A flag of a load that is no longer under way ended with the load, if nobody took it down before.
create or replace view freight.flag_facts with (security_invoker = true) as
  select f.venture_id, f.id, f.load_id, f.kind, f.raised_on,
    case when f.cleared_on is null and l.status not in ('OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT')
      then greatest(f.raised_on, coalesce(l.delivered_on, l.lost_on, l.cancelled_on)) else f.cleared_on end as cleared_on
  from freight.load_flags f join freight.loads l on l.venture_id = f.venture_id and l.id = f.load_id
  where l.voided_at is null and not l.is_test;

-- A conversion counts while the load that was made of the quote does.
create or replace view freight.quote_facts with (security_invoker = true) as
  select q.venture_id, q.id, q.status, q.salesperson_id, q.currency, q.sent_on, q.booked_on, q.booked_at,
    l.id is not null as has_load
  from freight.quotes q
  left join freight.loads l on l.venture_id = q.venture_id and l.quote_id = q.id and l.voided_at is null and not l.is_test
  where q.voided_at is null and not q.is_test;
create or replace view freight.quote_credit_facts with (security_invoker = true) as
  select q.venture_id, q.id as quote_id, q.salesperson_id as user_id, q.booked_on
  from freight.quotes q
  join freight.loads l on l.venture_id = q.venture_id and l.quote_id = q.id and l.voided_at is null and not l.is_test
  where q.status = 'BOOKED' and q.salesperson_id is not null and q.voided_at is null and not q.is_test;
insert into platform.dirty_days (venture_id, area, day, event_id)
  select distinct q.venture_id, 'pay', q.booked_on, gen_random_uuid()
  from freight.quotes q join freight.loads l on l.venture_id = q.venture_id and l.quote_id = q.id
  where l.voided_at is not null and q.booked_on is not null;
alter table freight.loads force row level security;
alter table freight.load_flags force row level security;
alter table freight.quotes force row level security;
alter table platform.dirty_days force row level security;

-- A number that the register never knew is kept as that: nothing was said of it, since a day.
alter table freight.fmcsa_snapshots
  alter column snapshot drop not null,
  alter column retrieved_at drop not null,
  add constraint fmcsa_snapshots_said_at check ((snapshot is null) = (retrieved_at is null)),
  add constraint fmcsa_snapshots_said_or_missing check (snapshot is not null or missing_since is not null);
