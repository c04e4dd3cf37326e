-- Why: what accounts held on each day is added up once for dashboards and briefing, which tell when a venture wants it.

-- When a venture wants to be told; without a row, the defaults hold.
create table holdings.thresholds (
  venture_id uuid not null references ventures.ventures (id),
  -- A balance that loses this part of what it was, in percent, is told.
  drop_percent int not null default 25,
  -- A balance that is older than so many days is stale.
  stale_days int not null default 7,
  version int not null default 1,
  primary key (venture_id),
  constraint thresholds_drop_percent_range check (drop_percent between 1 and 100),
  constraint thresholds_stale_days_range check (stale_days between 1 and 365)
);
select platform.protect('holdings.thresholds');
grant select, insert on holdings.thresholds to holdfast_app;
grant update (drop_percent, stale_days, version) on holdings.thresholds to holdfast_app;

-- What the consequences read: what counts, and nothing of an account's number but its end.
create view holdings.entity_facts with (security_invoker = true) as
  select venture_id, id as entity_id, name, country, currency, ownership_share
  from holdings.entities where voided_at is null;
create view holdings.bank_account_facts with (security_invoker = true) as
  select a.venture_id, a.id as bank_account_id, a.entity_id, e.name as entity_name, a.name, a.bank, a.currency, a.number_end,
    a.opened_on, a.closed_on
  from holdings.bank_accounts a join holdings.entities e on e.venture_id = a.venture_id and e.id = a.entity_id
  where a.voided_at is null;
create view holdings.balance_facts with (security_invoker = true) as
  select b.venture_id, b.bank_account_id, b.day, b.id as balance_id, b.balance_minor
  from holdings.balances b
  join holdings.bank_accounts a on a.venture_id = b.venture_id and a.id = b.bank_account_id and a.voided_at is null
  where b.voided_at is null;
create view holdings.asset_facts with (security_invoker = true) as
  select a.venture_id, a.id as asset_id, a.entity_id, e.name as entity_name, a.name, a.kind, a.currency, a.acquired_on,
    a.disposed_on
  from holdings.assets a join holdings.entities e on e.venture_id = a.venture_id and e.id = a.entity_id
  where a.voided_at is null;
create view holdings.valuation_facts with (security_invoker = true) as
  select v.venture_id, v.asset_id, v.day, v.value_minor, v.method, v.author
  from holdings.valuations v
  join holdings.assets a on a.venture_id = v.venture_id and a.id = v.asset_id and a.voided_at is null
  where v.voided_at is null;
create view holdings.threshold_facts with (security_invoker = true) as
  select venture_id, drop_percent, stale_days from holdings.thresholds;
grant select on holdings.entity_facts, holdings.bank_account_facts, holdings.balance_facts, holdings.asset_facts,
  holdings.valuation_facts, holdings.threshold_facts to holdfast_app;

-- What each account held at the end of a day: the last balance that was recorded on or before it. Before the first there
-- is no row, because nothing is known.
create table kpi.holdings_daily (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  bank_account_id uuid not null,
  entity_id uuid not null,
  currency char(3) not null,
  balance_minor bigint not null,
  -- The day of the balance that is carried.
  as_of date not null,
  computed_at timestamptz not null,
  primary key (venture_id, day, bank_account_id),
  foreign key (venture_id, bank_account_id) references holdings.bank_accounts (venture_id, id),
  foreign key (venture_id, entity_id) references holdings.entities (venture_id, id),
  constraint holdings_daily_carried_forward check (as_of <= day)
);
create index holdings_daily_of_account on kpi.holdings_daily (venture_id, bank_account_id, day);
select platform.protect('kpi.holdings_daily');
grant select, insert, update, delete on kpi.holdings_daily to holdfast_app;
