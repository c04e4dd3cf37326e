-- Why: a SaaS venture keeps its customers, plans and subscriptions, with everything that a subscription ever cost, so that
-- monthly recurring revenue moves from one month to the next by amounts that add up.

create schema saas;
grant usage on schema saas to holdfast_app;

-- The accounts: whose revenue moves.
create table saas.customers (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null,
  -- What the billing system calls it.
  reference text,
  email text,
  note text,
  created_at timestamptz not null,
  created_by uuid,
  import_key text,
  import_digest text,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  constraint customers_name_given check (length(name) between 1 and 200),
  constraint customers_reference_given check (length(reference) between 1 and 120),
  constraint customers_email_given check (length(email) between 3 and 320),
  constraint customers_note_bounded check (length(note) between 1 and 2000),
  constraint customers_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index customers_id on saas.customers (id);
create unique index customers_name on saas.customers (venture_id, lower(name)) where voided_at is null;
create unique index customers_reference on saas.customers (venture_id, lower(reference)) where voided_at is null and reference is not null;
create unique index customers_import_key on saas.customers (venture_id, import_key) where import_key is not null;
create index customers_by_name on saas.customers (venture_id, lower(name) collate "C", id);
select platform.protect('saas.customers');
grant select, insert on saas.customers to holdfast_app;
grant update (name, reference, email, note, import_digest, voided_at, voided_by, void_reason, version)
  on saas.customers to holdfast_app;

-- What can be bought. A plan's price is a proposal: what a subscription pays is its own.
create table saas.plans (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null,
  currency char(3) not null,
  amount_minor bigint not null,
  billing_interval text not null,
  created_at timestamptz not null,
  created_by uuid,
  -- Nobody begins it any more; whoever has it keeps it.
  retired_at timestamptz,
  version int not null default 1,
  primary key (venture_id, id),
  constraint plans_name_given check (length(name) between 1 and 120),
  constraint plans_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint plans_amount_range check (amount_minor between 0 and 1000000000000),
  constraint plans_interval_known check (billing_interval in ('MONTH', 'QUARTER', 'YEAR', 'ONE_OFF'))
);
create index plans_id on saas.plans (id);
create unique index plans_name on saas.plans (venture_id, lower(name));
select platform.protect('saas.plans');
grant select, insert on saas.plans to holdfast_app;
grant update (name, amount_minor, billing_interval, retired_at, version) on saas.plans to holdfast_app;

-- A subscription as it stands. amount_minor is of one seat and interval; mrr_minor what all of it pays in a month.
create table saas.subscriptions (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  customer_id uuid not null,
  reference text,
  currency char(3) not null,
  status text not null,
  plan_id uuid,
  amount_minor bigint not null,
  billing_interval text not null,
  seats int not null,
  mrr_minor bigint not null,
  started_on date not null,
  changed_on date not null,
  trial_ends_on date,
  cancelled_on date,
  cancel_reason text,
  cancel_note text,
  created_at timestamptz not null,
  created_by uuid,
  is_test boolean not null default false,
  import_key text,
  import_digest text,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, customer_id) references saas.customers (venture_id, id),
  foreign key (venture_id, plan_id) references saas.plans (venture_id, id),
  constraint subscriptions_reference_given check (length(reference) between 1 and 120),
  constraint subscriptions_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint subscriptions_status_known check (status in ('TRIAL', 'ACTIVE', 'PAUSED', 'CANCELLED')),
  constraint subscriptions_interval_known check (billing_interval in ('MONTH', 'QUARTER', 'YEAR', 'ONE_OFF')),
  constraint subscriptions_price_range check (amount_minor >= 0 and seats between 1 and 1000000 and amount_minor * seats <= 1000000000000),
  -- Of a month exactly; of longer intervals the twelfth or the third, rounded to the nearest.
  constraint subscriptions_mrr_of_price check (
    case when status <> 'ACTIVE' or billing_interval = 'ONE_OFF' then mrr_minor = 0
      when billing_interval = 'MONTH' then mrr_minor = amount_minor * seats
      when billing_interval = 'QUARTER' then abs(2 * (mrr_minor * 3 - amount_minor * seats)) <= 3
      else abs(2 * (mrr_minor * 12 - amount_minor * seats)) <= 12 end),
  constraint subscriptions_changed_since_start check (changed_on >= started_on),
  constraint subscriptions_trial_end_of_trial check (trial_ends_on is null or (status = 'TRIAL' and trial_ends_on >= started_on)),
  constraint subscriptions_cancelled_whole check (
    (status = 'CANCELLED') = (cancelled_on is not null) and (status = 'CANCELLED') = (cancel_reason is not null)
    and (cancel_note is null or status = 'CANCELLED')),
  constraint subscriptions_cancelled_on_change check (cancelled_on = changed_on),
  constraint subscriptions_reason_known check (cancel_reason in ('PRICE', 'COMPETITOR', 'MISSING_FEATURE', 'NOT_USED',
    'SERVICE', 'PAYMENT_FAILED', 'OUT_OF_BUSINESS', 'OTHER')),
  constraint subscriptions_note_bounded check (length(cancel_note) between 1 and 2000),
  constraint subscriptions_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index subscriptions_id on saas.subscriptions (id);
create unique index subscriptions_reference on saas.subscriptions (venture_id, lower(reference))
  where voided_at is null and reference is not null;
create unique index subscriptions_import_key on saas.subscriptions (venture_id, import_key) where import_key is not null;
create index subscriptions_of_customer on saas.subscriptions (venture_id, customer_id, id);
create index subscriptions_of_plan on saas.subscriptions (venture_id, plan_id, id);
create index subscriptions_newest on saas.subscriptions (venture_id, id);
create index subscriptions_cancelled on saas.subscriptions (venture_id, cancelled_on, id) where cancelled_on is not null;
select platform.protect('saas.subscriptions');
grant select, insert on saas.subscriptions to holdfast_app;
-- Neither the customer nor the currency is corrected: the subscription is voided and entered again.
grant update (reference, status, plan_id, amount_minor, billing_interval, seats, mrr_minor, changed_on, trial_ends_on,
  cancelled_on, cancel_reason, cancel_note, import_digest, voided_at, voided_by, void_reason, version)
  on saas.subscriptions to holdfast_app;

create table saas.subscription_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
grant select on saas.subscription_transitions to holdfast_app;
insert into saas.subscription_transitions (from_status, to_status) values
  ('TRIAL', 'ACTIVE'), ('TRIAL', 'CANCELLED'), ('ACTIVE', 'PAUSED'), ('ACTIVE', 'CANCELLED'),
  ('PAUSED', 'ACTIVE'), ('PAUSED', 'CANCELLED'), ('CANCELLED', 'ACTIVE');

create function saas.guard_subscriptions() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from saas.subscription_transitions t where t.from_status = old.status and t.to_status = new.status) then
    raise exception 'a subscription does not go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'subscriptions_status_transition';
  end if;
  if new.changed_on < old.changed_on then
    raise exception 'a change of % does not come before that of %', new.changed_on, old.changed_on
      using errcode = 'check_violation', constraint = 'subscriptions_changes_in_order';
  end if;
  if old.voided_at is not null then
    raise exception 'a void subscription stays as it is'
      using errcode = 'check_violation', constraint = 'subscriptions_void_for_ever';
  end if;
  return new;
end $$;
create trigger subscriptions_guard before update on saas.subscriptions
  for each row execute function saas.guard_subscriptions();

-- The history of price and status: what holds from a business day on, until the next one. Of two changes on a day the
-- later stands; an earlier day is never written again.
create table saas.subscription_terms (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  subscription_id uuid not null,
  effective_on date not null,
  status text not null,
  plan_id uuid,
  amount_minor bigint not null,
  billing_interval text not null,
  seats int not null,
  mrr_minor bigint not null,
  cancel_reason text,
  set_at timestamptz not null,
  set_by uuid,
  primary key (venture_id, id),
  foreign key (venture_id, subscription_id) references saas.subscriptions (venture_id, id),
  foreign key (venture_id, plan_id) references saas.plans (venture_id, id),
  constraint subscription_terms_one_a_day unique (venture_id, subscription_id, effective_on),
  constraint subscription_terms_status_known check (status in ('TRIAL', 'ACTIVE', 'PAUSED', 'CANCELLED')),
  constraint subscription_terms_interval_known check (billing_interval in ('MONTH', 'QUARTER', 'YEAR', 'ONE_OFF')),
  constraint subscription_terms_paid_while_active check (
    mrr_minor >= 0 and (mrr_minor = 0 or (status = 'ACTIVE' and billing_interval <> 'ONE_OFF'))),
  constraint subscription_terms_reason_of_end check ((status = 'CANCELLED') = (cancel_reason is not null))
);
create index subscription_terms_id on saas.subscription_terms (id);
select platform.protect('saas.subscription_terms');
grant select, insert, update (status, plan_id, amount_minor, billing_interval, seats, mrr_minor, cancel_reason, set_at, set_by)
  on saas.subscription_terms to holdfast_app;

create function saas.guard_terms() returns trigger language plpgsql as $$
begin
  if exists (
    select from saas.subscription_terms t
    where t.venture_id = new.venture_id and t.subscription_id = new.subscription_id and t.effective_on > new.effective_on) then
    raise exception 'the terms of a subscription before its last ones stay as they are'
      using errcode = 'check_violation', constraint = 'subscription_terms_in_order';
  end if;
  return new;
end $$;
create trigger subscription_terms_guard before insert or update on saas.subscription_terms
  for each row execute function saas.guard_terms();

-- What was offered to somebody who wanted to leave, and what became of it.
create table saas.save_offers (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  subscription_id uuid not null,
  offered_on date not null,
  reason text not null,
  offer text not null,
  is_accepted boolean not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, subscription_id) references saas.subscriptions (venture_id, id),
  constraint save_offers_offer_given check (length(offer) between 1 and 500),
  constraint save_offers_reason_known check (reason in ('PRICE', 'COMPETITOR', 'MISSING_FEATURE', 'NOT_USED',
    'SERVICE', 'PAYMENT_FAILED', 'OUT_OF_BUSINESS', 'OTHER'))
);
create index save_offers_id on saas.save_offers (id);
create index save_offers_of_subscription on saas.save_offers (venture_id, subscription_id, id);
create index save_offers_by_day on saas.save_offers (venture_id, offered_on);
select platform.protect('saas.save_offers');
grant select, insert on saas.save_offers to holdfast_app;

-- What the consequences read: only what counts.
create view saas.customer_facts with (security_invoker = true) as
  select venture_id, id as customer_id, name from saas.customers where voided_at is null;
grant select on saas.customer_facts to holdfast_app;

create view saas.subscription_facts with (security_invoker = true) as
  select s.venture_id, s.id as subscription_id, s.customer_id, c.name as customer_name, s.reference, s.currency, s.status,
    s.mrr_minor, s.started_on, s.changed_on, s.cancelled_on, s.cancel_reason
  from saas.subscriptions s join saas.customers c on c.venture_id = s.venture_id and c.id = s.customer_id
  where s.voided_at is null and not s.is_test;
grant select on saas.subscription_facts to holdfast_app;

create view saas.term_facts with (security_invoker = true) as
  select t.venture_id, t.subscription_id, s.customer_id, s.currency, t.effective_on, t.status, t.mrr_minor, t.cancel_reason
  from saas.subscription_terms t join saas.subscriptions s on s.venture_id = t.venture_id and s.id = t.subscription_id
  where s.voided_at is null and not s.is_test;
grant select on saas.term_facts to holdfast_app;

create view saas.save_offer_facts with (security_invoker = true) as
  select o.venture_id, o.subscription_id, o.offered_on, o.reason, o.is_accepted
  from saas.save_offers o join saas.subscriptions s on s.venture_id = o.venture_id and s.id = o.subscription_id
  where s.voided_at is null and not s.is_test;
grant select on saas.save_offer_facts to holdfast_app;
