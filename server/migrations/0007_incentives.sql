-- Why: pay that anyone can trace. Facts become credits, credits become metric days, rules fold metric days into lines,
-- lines of a person and day are one daily row. Everything below a plan is recomputed, never edited.

create table incentives.plans (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 120),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null default now(),
  primary key (venture_id, id),
  unique (venture_id, name)
);
create index plans_id on incentives.plans (id);
select platform.protect('incentives.plans');
grant select, insert, update on incentives.plans to holdfast_app;

create table incentives.plan_versions (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  number int not null,
  status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED')),
  starts_on date not null,
  ends_on date,
  during daterange not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
  drafted_by uuid,
  published_by uuid,
  published_at timestamptz,
  primary key (venture_id, id),
  unique (venture_id, plan_id, number),
  foreign key (venture_id, plan_id) references incentives.plans (venture_id, id),
  constraint plan_versions_end_after_start check (ends_on is null or ends_on >= starts_on),
  constraint plan_versions_published_by_somebody check (status = 'DRAFT' or published_at is not null),
  constraint plan_versions_published_by_another check (published_by <> drafted_by),
  constraint plan_versions_one_in_force exclude using gist (venture_id with =, plan_id with =, during with &&) where (status = 'PUBLISHED')
);
create index plan_versions_id on incentives.plan_versions (id);
select platform.protect('incentives.plan_versions');
grant select, insert, update, delete on incentives.plan_versions to holdfast_app;

create table incentives.rules (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  position int not null,
  rule_key text not null check (rule_key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  rule jsonb not null,
  primary key (venture_id, id),
  unique (venture_id, version_id, rule_key),
  foreign key (venture_id, version_id) references incentives.plan_versions (venture_id, id) on delete cascade
);
create index rules_id on incentives.rules (id);
select platform.protect('incentives.rules');
grant select, insert, update, delete on incentives.rules to holdfast_app;

-- A published version never changes, except that a later version may set the day on which it ends.
create function incentives.guard_published_version() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISHED' and (tg_op = 'DELETE' or (to_jsonb(new) - '{ends_on,during}'::text[]) <> (to_jsonb(old) - '{ends_on,during}'::text[])) then
    raise exception 'a published plan version never changes' using errcode = 'restrict_violation', constraint = 'plan_versions_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger plan_versions_frozen before update or delete on incentives.plan_versions
  for each row execute function incentives.guard_published_version();
create function incentives.guard_published_rule() returns trigger language plpgsql as $$
begin
  if exists (select from incentives.plan_versions v where v.venture_id = coalesce(new.venture_id, old.venture_id)
      and v.id = any (array[new.version_id, old.version_id]) and v.status = 'PUBLISHED') then
    raise exception 'the rules of a published plan version never change' using errcode = 'restrict_violation', constraint = 'rules_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger rules_frozen before insert or update or delete on incentives.rules
  for each row execute function incentives.guard_published_rule();

-- The measures of a credit stand in the order of this table; a null in its place is a row that could not be measured.
create table incentives.metrics (
  source_kind text not null,
  position int not null,
  metric_key text not null unique,
  primary key (source_kind, position)
);
grant select on incentives.metrics to holdfast_app;
insert into incentives.metrics (source_kind, position, metric_key) values
  ('load', 1, 'loads_completed'), ('load', 2, 'loads_revenue'), ('load', 3, 'loads_margin'), ('load', 4, 'loads_miles'),
  ('call', 1, 'bpo_dials'), ('call', 2, 'bpo_connects'), ('call', 3, 'bpo_appointments'), ('call', 4, 'bpo_deals'),
  ('call', 5, 'bpo_talk_seconds'), ('call', 6, 'bpo_revenue');

-- One index serves a day and a person's day alike, so that no plan can look for a person by reading the whole day.
create table incentives.credits (
  venture_id uuid not null references ventures.ventures (id),
  work_day date not null,
  source_kind text not null check (source_kind in ('load', 'call')),
  source_id uuid not null,
  user_id uuid not null,
  credit_role text not null default '',
  share numeric(9, 6) not null default 1,
  measures numeric[] not null,
  primary key (venture_id, work_day, user_id, source_kind, source_id, credit_role),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
create index credits_source on incentives.credits (venture_id, source_id);
select platform.protect('incentives.credits');
grant select, insert, update, delete on incentives.credits to holdfast_app;

-- credit_role '' is the row of rules that name no job role: each load once, with the person's largest share of it.
create table incentives.metric_days (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null,
  work_day date not null,
  credit_role text not null default '',
  metric_key text not null references incentives.metrics (metric_key),
  numerator numeric not null,
  denominator numeric,
  unmeasured int not null default 0,
  row_count int not null default 0,
  primary key (venture_id, user_id, work_day, credit_role, metric_key),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
create index metric_days_day on incentives.metric_days (venture_id, work_day);
select platform.protect('incentives.metric_days');
grant select, insert, update, delete on incentives.metric_days to holdfast_app;

create table incentives.commits (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  days date[] not null,
  reason text not null check (reason in ('BY_HAND', 'SCHEDULE', 'CHANGE')),
  committed_by uuid,
  at timestamptz not null,
  inserted int not null,
  updated int not null,
  deleted int not null,
  unchanged int not null,
  adjustments int not null default 0,
  primary key (venture_id, id)
);
create index commits_id on incentives.commits (id);
select platform.protect('incentives.commits');
grant select, insert on incentives.commits to holdfast_app;

-- A changed membership or plan concerns everybody's pay of its days. Which of these events have been followed is kept by
-- id, because an event that commits late may have an older id than one already followed.
create table incentives.followed_terms (
  venture_id uuid not null,
  event_id uuid not null,
  primary key (venture_id, event_id),
  foreign key (venture_id, event_id) references platform.events (venture_id, id)
);
select platform.protect('incentives.followed_terms');
grant select, insert on incentives.followed_terms to holdfast_app;

create table incentives.daily (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  day date not null,
  currency char(3) not null,
  amount_minor bigint not null,
  line_count int not null,
  commit_id uuid not null,
  primary key (venture_id, id),
  constraint daily_one_row unique (venture_id, user_id, day, currency),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, commit_id) references incentives.commits (venture_id, id)
);
create index daily_id on incentives.daily (id);
create index daily_day on incentives.daily (venture_id, day, id);
select platform.protect('incentives.daily');
grant select, insert, update, delete on incentives.daily to holdfast_app;

create table incentives.lines (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  day date not null,
  currency char(3) not null,
  plan_id uuid not null,
  version_id uuid not null,
  rule_key text not null,
  amount_minor bigint not null,
  settled_to_date_minor bigint not null,
  settled_before_minor bigint not null,
  to_date jsonb not null,
  before jsonb,
  reason text not null,
  unmeasured int not null default 0,
  credit_count int not null default 0,
  credit_digest text not null,
  primary key (venture_id, id),
  constraint lines_one_per_rule unique (venture_id, user_id, day, plan_id, rule_key),
  foreign key (venture_id, user_id, day, currency) references incentives.daily (venture_id, user_id, day, currency)
    on delete cascade deferrable initially deferred,
  foreign key (venture_id, version_id) references incentives.plan_versions (venture_id, id),
  foreign key (venture_id, plan_id) references incentives.plans (venture_id, id),
  constraint lines_add_up check (amount_minor = settled_to_date_minor - settled_before_minor)
);
create index lines_id on incentives.lines (id);
create index lines_day on incentives.lines (venture_id, day);
select platform.protect('incentives.lines');
grant select, insert, update, delete on incentives.lines to holdfast_app;
