-- Why: what an owner must know this morning. An item belongs to one cause and is withdrawn with it.

create table briefing.thresholds (
  venture_id uuid not null references ventures.ventures (id),
  critical_bill_minor bigint not null default 500000 check (critical_bill_minor >= 0),
  primary key (venture_id)
);
select platform.protect('briefing.thresholds');
grant select, insert, update on briefing.thresholds to holdfast_app;

-- A fire closes on the business day on which it was put out or taken on: it stays in that day's briefing and is not
-- carried to later ones.
create table briefing.items (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  key text not null,
  section text not null check (section in ('firefront', 'wins')),
  kind text not null,
  subject_kind text not null check (subject_kind in ('load', 'call')),
  subject_id uuid not null,
  fact_day date not null,
  at timestamptz not null,
  facts jsonb not null,
  amount_minor bigint,
  currency char(3),
  person_id uuid,
  is_active boolean not null,
  resolved_on date,
  acknowledged_at timestamptz,
  acknowledged_on date,
  acknowledged_by uuid,
  closed_on date generated always as (least(acknowledged_on, resolved_on)) stored,
  primary key (venture_id, id),
  constraint items_one_per_cause unique (venture_id, key),
  foreign key (venture_id, person_id) references ventures.people (venture_id, user_id),
  constraint items_amount_has_currency check ((amount_minor is null) = (currency is null)),
  constraint items_acknowledged_by_somebody check (num_nonnulls(acknowledged_at, acknowledged_on, acknowledged_by) in (0, 3))
);
create index items_id on briefing.items (id);
create index items_day on briefing.items (venture_id, fact_day) where is_active;
create index items_fires on briefing.items (venture_id, closed_on) where is_active and section = 'firefront';
select platform.protect('briefing.items');
grant select, insert, update on briefing.items to holdfast_app;
