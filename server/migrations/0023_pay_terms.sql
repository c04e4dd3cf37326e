-- Why: every rule of a plan can be fed: single loads with what they are judged by, money in another currency by the rate
-- of its work day, a person's own rate, the work of a team; and what is locked stays as it was paid.

create or replace view freight.load_credit_facts with (security_invoker = true) as
  select c.venture_id, c.load_id, c.role, c.user_id, c.share, l.billing_date, l.currency, l.bill_minor, l.cost_minor, l.miles,
    l.equipment, l.customer_id
  from freight.load_credits c
  join freight.loads l on l.venture_id = c.venture_id and l.id = c.load_id
  where l.voided_at is null and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID');

-- Rates as pay converts by them.
create view fx.rate_facts with (security_invoker = true) as
  select from_currency, to_currency, day, rate from fx.rates;
grant select on fx.rate_facts to holdfast_app;

-- What single loads are judged by, and the rate that brought money of another currency into the venture's.
alter table incentives.credits add column equipment text, add column customer_id uuid, add column fx_rate numeric, add column fx_day date;

-- A credit names a person of its venture, so that the venture needs no second look for each of a million rows.
alter table incentives.credits drop constraint credits_venture_id_fkey;

-- One person's own rate for a rule, for work of these days; it holds through every version of the rule key.
create table incentives.rate_overrides (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  user_id uuid not null,
  plan_id uuid not null,
  rule_key text not null check (rule_key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  rate numeric not null,
  starts_on date not null,
  ends_on date,
  during daterange not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
  reason text not null check (length(reason) between 1 and 500),
  recorded_by uuid,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, plan_id) references incentives.plans (venture_id, id),
  constraint rate_overrides_end_after_start check (ends_on is null or ends_on >= starts_on),
  constraint rate_overrides_one_at_a_time exclude using gist (venture_id with =, user_id with =, plan_id with =, rule_key with =, during with &&)
);
create index rate_overrides_id on incentives.rate_overrides (id);
select platform.protect('incentives.rate_overrides');
grant select, insert, update, delete on incentives.rate_overrides to holdfast_app;

-- Commits of a venture follow one another under its pay lock, so that their turns say which came first.
create sequence incentives.turns;
grant usage on sequence incentives.turns to holdfast_app;

-- The credits of a person's day as they were until a commit changed them under a locked payout. What a line written in an
-- earlier turn stands on is the earliest generation after it, or, without one, what stands in incentives.credits.
create table incentives.credit_generations (
  venture_id uuid not null,
  user_id uuid not null,
  work_day date not null,
  turn bigint not null,
  kept_at timestamptz not null,
  primary key (venture_id, user_id, work_day, turn),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
select platform.protect('incentives.credit_generations');
grant select, insert on incentives.credit_generations to holdfast_app;

create table incentives.kept_credits (
  venture_id uuid not null,
  work_day date not null,
  turn bigint not null,
  source_kind text not null,
  source_id uuid not null,
  user_id uuid not null,
  credit_role text not null,
  share numeric(9, 6) not null,
  measures numeric[] not null,
  equipment text,
  customer_id uuid,
  fx_rate numeric,
  fx_day date,
  primary key (venture_id, work_day, user_id, turn, source_kind, source_id, credit_role),
  foreign key (venture_id, user_id, work_day, turn) references incentives.credit_generations (venture_id, user_id, work_day, turn)
);
select platform.protect('incentives.kept_credits');
grant select, insert on incentives.kept_credits to holdfast_app;

-- `override` and `fx`: the own rate that priced both snapshots and the rate that converted the day. `credit_sum`: what the
-- credits of the day add up to in the measure of the rule; null where none of them has it.
alter table incentives.lines
  add column override jsonb,
  add column fx jsonb,
  add column credit_sum numeric,
  add column turn bigint not null default 0;

-- Credits now say more, and lines count and fingerprint what they say: every day of work is committed once again.
insert into platform.dirty_days (venture_id, area, day, event_id)
  select distinct venture_id, 'pay', work_day, gen_random_uuid() from incentives.credits;

-- A period of one person's pay in one currency. What is approved, paid or returned locks its days, with or without rows.
create table incentives.payouts (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  user_id uuid not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'DRAFT' check (status in ('DRAFT', 'APPROVED', 'PAID', 'RETURNED', 'VOIDED')),
  period_start date not null,
  period_end date not null,
  during daterange not null generated always as (daterange(period_start, period_end, '[]')) stored,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint payouts_end_after_start check (period_end >= period_start),
  constraint payouts_one_at_a_time exclude using gist (venture_id with =, user_id with =, currency with =, during with &&)
    where (status <> 'VOIDED')
);
create index payouts_id on incentives.payouts (id);
select platform.protect('incentives.payouts');
grant select on incentives.payouts to holdfast_app;

-- What a locked day should have paid by what is known now, less what it paid: booked on a day that is open. One that a
-- person granted is never netted, replaced or removed by a recompute.
create table incentives.adjustments (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  currency char(3) not null,
  kind text not null check (kind in ('RECOMPUTE', 'GRANTED')),
  plan_id uuid not null,
  rule_key text not null,
  work_day date not null,
  booked_on date not null,
  amount_minor bigint not null check (amount_minor <> 0),
  turn bigint not null default 0,
  reason text not null check (length(reason) between 1 and 500),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, plan_id) references incentives.plans (venture_id, id),
  constraint adjustments_booked_later check (booked_on >= work_day)
);
create index adjustments_id on incentives.adjustments (id);
create index adjustments_work on incentives.adjustments (venture_id, user_id, work_day);
create index adjustments_booked on incentives.adjustments (venture_id, user_id, booked_on);
select platform.protect('incentives.adjustments');
grant select, insert, update, delete on incentives.adjustments to holdfast_app;

-- A statement that touches pay of a locked day is refused whole. By statement, since a commit writes many rows at once.
create function incentives.refuse_locked(locked boolean) returns void language plpgsql as $$
begin
  if locked then
    raise exception 'the pay of a locked day never changes' using errcode = 'restrict_violation', constraint = 'pay_locked';
  end if;
end $$;

create function incentives.guard_locked_day() returns trigger language plpgsql as $$
begin
  perform incentives.refuse_locked(exists (
    select from touched t join incentives.payouts p on p.venture_id = t.venture_id and p.user_id = t.user_id
      and p.currency = t.currency and p.during @> t.day and p.status in ('APPROVED', 'PAID', 'RETURNED')));
  return null;
end $$;
create function incentives.guard_locked_booking() returns trigger language plpgsql as $$
begin
  perform incentives.refuse_locked(exists (
    select from touched t join incentives.payouts p on p.venture_id = t.venture_id and p.user_id = t.user_id
      and p.currency = t.currency and p.during @> t.booked_on and p.status in ('APPROVED', 'PAID', 'RETURNED')));
  return null;
end $$;

create trigger lines_locked_insert after insert on incentives.lines referencing new table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger lines_locked_update after update on incentives.lines referencing old table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger lines_locked_move after update on incentives.lines referencing new table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger lines_locked_delete after delete on incentives.lines referencing old table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger daily_locked_insert after insert on incentives.daily referencing new table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger daily_locked_update after update on incentives.daily referencing old table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger daily_locked_move after update on incentives.daily referencing new table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger daily_locked_delete after delete on incentives.daily referencing old table as touched
  for each statement execute function incentives.guard_locked_day();
create trigger adjustments_locked_insert after insert on incentives.adjustments referencing new table as touched
  for each statement execute function incentives.guard_locked_booking();
create trigger adjustments_locked_update after update on incentives.adjustments referencing old table as touched
  for each statement execute function incentives.guard_locked_booking();
create trigger adjustments_locked_move after update on incentives.adjustments referencing new table as touched
  for each statement execute function incentives.guard_locked_booking();
create trigger adjustments_locked_delete after delete on incentives.adjustments referencing old table as touched
  for each statement execute function incentives.guard_locked_booking();

-- A rate is the same for every venture, and whoever records one works in some of them only. So the database tells every
-- venture whose pay it may move: those whose currency it converts from or to, from its day to the last that it stands for.
grant insert on platform.events, platform.dirty_days to holdfast_gate;
create policy gate_tells on platform.events for insert to holdfast_gate with check (type = 'incentives.fx_changed');
create policy gate_tells on platform.dirty_days for insert to holdfast_gate with check (area = 'pay');

create function fx.tell_ventures() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  with concerned as (
    select v.id as venture_id, array_agg(distinct d.day order by d.day) as days
    from changed c
    join ventures.ventures v on v.currency in (c.from_currency, c.to_currency)
    -- What was brought into the first day live is converted by the rate of the day before it.
    cross join lateral (select greatest(c.day + n, v.live_from) as day from generate_series(0, 7) n) d
    where c.day + 7 >= v.live_from - 1
    group by v.id
  ), told as (
    select venture_id, uuidv7() as event_id, days, (select max(recorded_at) from changed) as at,
      (select jsonb_agg(distinct jsonb_build_object('from', from_currency, 'to', to_currency)) from changed) as pairs
    from concerned
  ), noted as (
    insert into platform.events (venture_id, id, type, subject_id, days, facts, at)
    select venture_id, event_id, 'incentives.fx_changed', venture_id, days, jsonb_build_object('pairs', pairs), at from told
  )
  insert into platform.dirty_days (venture_id, area, day, event_id)
  select t.venture_id, 'pay', d.day, t.event_id from told t cross join lateral unnest(t.days) as d (day);
  return null;
end $$;
grant create on schema fx to holdfast_gate;
alter function fx.tell_ventures() owner to holdfast_gate;
revoke create on schema fx from holdfast_gate;
revoke all on function fx.tell_ventures() from public;
create trigger rates_told_new after insert on fx.rates referencing new table as changed
  for each statement execute function fx.tell_ventures();
create trigger rates_told_changed after update on fx.rates referencing new table as changed
  for each statement execute function fx.tell_ventures();
