-- Why: an owner brings people, goals and rates from elsewhere: who works where, what is aimed at, what a currency was
-- worth on a day, and what was reached in a pay period that had begun before the venture went live.

-- People arrive by import before they ever signed in. The app may not write users; it may only ask for accounts by
-- address: a new one has no group role, an existing one stays exactly as it is. Nobody else may ask.
grant insert (name, email, is_test) on identity.users to holdfast_gate;
create policy gate_adds on identity.users for insert to holdfast_gate with check (group_role is null);

create function identity.add_people(people jsonb) returns table (email text, id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  -- In the order of addresses, so that two who add the same people wait for each other and never deadlock.
  insert into identity.users (name, email, is_test)
    select distinct on (g.email) g.name, g.email, g.is_test
    from jsonb_to_recordset(people) as g (email text, name text, is_test boolean) order by g.email
    on conflict do nothing;
  return query select u.email, u.id from identity.users u
    where u.email in (select g.email from jsonb_to_recordset(people) as g (email text));
end $$;
revoke all on function identity.add_people(jsonb) from public;
grant execute on function identity.add_people(jsonb) to holdfast_app;
grant create on schema identity to holdfast_gate;
alter function identity.add_people(jsonb) owner to holdfast_gate;
revoke create on schema identity from holdfast_gate;

-- What is aimed at. No campaign and no person: of the whole venture. Money is whole minor units of the venture's
-- currency, a share a fraction; `per` is null where a value holds for any period because it does not add up.
create table kpi.targets (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  metric text not null check (metric ~ '^[a-z][A-Za-z]{0,39}$'),
  campaign_id uuid,
  user_id uuid,
  value numeric(20, 6) not null check (value >= 0),
  per text check (per in ('day', 'week', 'month')),
  starts_on date not null,
  ends_on date,
  -- No last day was given: it runs until the next one begins.
  is_open boolean not null,
  during daterange not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint targets_end_after_start check (ends_on is null or ends_on >= starts_on),
  constraint targets_open_or_ended check (is_open or ends_on is not null),
  -- A null equals no other null, so "of the whole venture" needs a value that does.
  constraint targets_one_at_a_time exclude using gist (venture_id with =, metric with =,
    (coalesce(campaign_id, '00000000-0000-0000-0000-000000000000')) with =,
    (coalesce(user_id, '00000000-0000-0000-0000-000000000000')) with =, during with &&)
);
create index targets_id on kpi.targets (id);
select platform.protect('kpi.targets');
grant select, insert, update, delete on kpi.targets to holdfast_app;

-- How much of one currency one unit of another was worth on a day; the same for everyone. Only a row of that direction
-- converts: no inverse, no cross rate.
create table fx.rates (
  from_currency char(3) not null check (from_currency ~ '^[A-Z]{3}$'),
  to_currency char(3) not null check (to_currency ~ '^[A-Z]{3}$'),
  day date not null,
  rate numeric(24, 12) not null check (rate > 0),
  source text not null check (length(source) between 1 and 120),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (from_currency, to_currency, day),
  constraint rates_of_two_currencies check (from_currency <> to_currency)
);
grant select, insert, update on fx.rates to holdfast_app;

-- What somebody had reached in a pay period that had begun before the venture went live. credit_role '' is the row of
-- rules without a job role, as in incentives.metric_days.
create table incentives.opening_balances (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null,
  metric_key text not null references incentives.metrics (metric_key),
  credit_role text not null default '' check (credit_role in ('', 'SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM')),
  period_start date not null,
  numerator numeric not null,
  denominator numeric check (denominator >= 0),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (venture_id, user_id, metric_key, credit_role, period_start),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
select platform.protect('incentives.opening_balances');
grant select, insert, update on incentives.opening_balances to holdfast_app;

-- What somebody was overpaid before: the first payout of that currency begins with it.
create table incentives.opening_carries (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null check (amount_minor <= 0),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (venture_id, user_id, currency),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
select platform.protect('incentives.opening_carries');
grant select, insert, update on incentives.opening_carries to holdfast_app;
