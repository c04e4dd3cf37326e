-- Why: a dashboard of recurring revenue reads months that are added up once, and the briefing tells of what moved.

-- Figures by calendar month of the venture and currency; a month is known by its first day.
create table kpi.saas_monthly (
  venture_id uuid not null references ventures.ventures (id),
  month date not null,
  currency char(3) not null,
  start_minor bigint not null,
  new_minor bigint not null,
  reactivation_minor bigint not null,
  expansion_minor bigint not null,
  contraction_minor bigint not null,
  churn_minor bigint not null,
  end_minor bigint not null,
  accounts_start int not null,
  accounts_new int not null,
  accounts_reactivated int not null,
  accounts_expanded int not null,
  accounts_contracted int not null,
  accounts_churned int not null,
  accounts_end int not null,
  accounts_passing int not null,
  computed_at timestamptz not null,
  primary key (venture_id, month, currency),
  constraint saas_monthly_is_month check (extract(day from month) = 1),
  constraint saas_monthly_money_adds_up check (
    start_minor + new_minor + reactivation_minor + expansion_minor - contraction_minor - churn_minor = end_minor),
  constraint saas_monthly_accounts_add_up check (accounts_start + accounts_new + accounts_reactivated - accounts_churned = accounts_end)
);
select platform.protect('kpi.saas_monthly');
grant select, insert, update, delete on kpi.saas_monthly to holdfast_app;

-- Each account that moved in a month: the rows behind the waterfall.
create table kpi.saas_movements (
  venture_id uuid not null,
  month date not null,
  currency char(3) not null,
  customer_id uuid not null,
  movement text not null,
  start_minor bigint not null,
  end_minor bigint not null,
  cause text,
  computed_at timestamptz not null,
  primary key (venture_id, month, currency, customer_id),
  foreign key (venture_id, customer_id) references saas.customers (venture_id, id),
  constraint saas_movements_known check (movement in ('NEW', 'REACTIVATION', 'EXPANSION', 'CONTRACTION', 'CHURN', 'PASSING')),
  constraint saas_movements_cause_of_churn check ((movement = 'CHURN') = (cause is not null))
);
create index saas_movements_of_customer on kpi.saas_movements (venture_id, customer_id, month);
select platform.protect('kpi.saas_movements');
grant select, insert, update, delete on kpi.saas_movements to holdfast_app;

-- Of the accounts that first paid in `cohort`, those that pay at the end of `month`.
create table kpi.saas_cohorts (
  venture_id uuid not null references ventures.ventures (id),
  month date not null,
  currency char(3) not null,
  cohort date not null,
  accounts int not null,
  mrr_minor bigint not null,
  computed_at timestamptz not null,
  primary key (venture_id, month, currency, cohort),
  constraint saas_cohorts_from_the_first check (month >= cohort)
);
select platform.protect('kpi.saas_cohorts');
grant select, insert, update, delete on kpi.saas_cohorts to holdfast_app;

-- The briefing tells of customers who came and who left, from this much a month on; in the venture's currency.
alter table briefing.thresholds
  add column notable_mrr_minor bigint not null default 50000 constraint thresholds_notable_mrr_not_negative check (notable_mrr_minor >= 0);
