-- Why: what is wrong is told once on each channel however often it is seen, and once more when it is right again, by
-- whichever process. An alert is one such time of being wrong; seen again after it recovered, it is another one.

create table platform.alerts (
  id uuid primary key default uuidv7(),
  -- What is wrong, such as `job incentives.daily <venture>`.
  key text not null check (length(key) between 1 and 200),
  venture_id uuid,
  severity text not null check (severity in ('WARNING', 'CRITICAL')),
  title text not null check (length(title) between 1 and 300),
  detail text not null check (length(detail) <= 4000),
  path text,
  -- Many processes raise the same alert, so the database's clock alone says when.
  opened_at timestamptz not null default clock_timestamp(),
  last_at timestamptz not null default clock_timestamp(),
  count int not null default 1 check (count >= 1),
  -- How often it is to be told while it lasts: when it opens, when it becomes worse, and a day after the last time.
  tellings int not null default 1,
  told_at timestamptz not null default clock_timestamp(),
  recovered_at timestamptz,
  -- What was said when it was right again.
  recovery text,
  constraint alerts_tellings check (tellings between 1 and count),
  constraint alerts_recovery check ((recovered_at is null) = (recovery is null))
);
-- Of those who raise the same alert at once, one opens it and the others find it open.
create unique index alerts_one_open on platform.alerts (key, venture_id) nulls not distinct where recovered_at is null;
create index alerts_of_venture on platform.alerts (venture_id, recovered_at);

-- What a channel has been told of an alert. Kept apart from the queue, whose job may run twice.
create table platform.alert_deliveries (
  alert_id uuid not null references platform.alerts (id) on delete cascade,
  channel text not null check (channel in ('EMAIL', 'WEBHOOK', 'PAGERDUTY')),
  venture_id uuid,
  -- How many of the alert's tellings it has had.
  told int not null default 0 check (told >= 0),
  told_at timestamptz,
  recovery_told_at timestamptz,
  last_error text,
  -- Whoever is telling has it until then; a process that died meanwhile holds nobody up for longer.
  taken_until timestamptz,
  primary key (alert_id, channel)
);

-- How each channel did last. Without a policy: it is about the product's own setting and holds nothing of a venture.
create table platform.alert_channels (
  channel text primary key check (channel in ('EMAIL', 'WEBHOOK', 'PAGERDUTY')),
  last_sent_at timestamptz,
  last_error text
);

-- As the runs of jobs: what happened in a venture is for its scope, what concerns the group for group roles and for the
-- product itself.
do $$
declare each text;
begin
  foreach each in array array['alerts', 'alert_deliveries'] loop
    execute format('alter table platform.%I enable row level security', each);
    execute format('alter table platform.%I force row level security', each);
    execute format('create policy venture_scope on platform.%I to holdfast_app
      using (venture_id = any ((select platform.scope())::uuid[])
        or (venture_id is null and ((select platform.person()) is null or (select identity.group_role()) is not null)))
      with check (venture_id = any ((select platform.scope())::uuid[])
        or (venture_id is null and ((select platform.person()) is null or (select identity.group_role()) is not null)))', each);
  end loop;
end $$;
create policy retention on platform.alerts to holdfast_system
  using (recovered_at < now() - interval '400 days');
grant select (recovered_at), delete on platform.alerts to holdfast_system;
grant select, insert, update on platform.alerts, platform.alert_deliveries, platform.alert_channels to holdfast_app;

-- How many are open, for the metrics, which act in no venture: figures only.
create policy counting on platform.alerts for select to holdfast_gate using (true);
grant select (severity, recovered_at) on platform.alerts to holdfast_gate;
create function platform.open_alerts() returns table (severity text, alerts int)
language sql stable security definer set search_path = '' as $$
  select a.severity, count(*)::int from platform.alerts a where a.recovered_at is null group by a.severity
$$;
revoke all on function platform.open_alerts() from public;
grant execute on function platform.open_alerts() to holdfast_app;
grant create on schema platform to holdfast_gate;
alter function platform.open_alerts() owner to holdfast_gate;
revoke create on schema platform from holdfast_gate;
