-- Why: scheduled work runs once per job, venture and slot, whatever number of processes plans it, whichever of them dies or
-- stands still; and what became of each run stays to be read. The queue itself (schema jobs) forgets what is done.

-- What was handed out last, per job and venture (null: a job of the whole group). Whoever moves it forward hands out the slot.
create table platform.job_cursors (
  job text not null,
  venture_id uuid references ventures.ventures (id),
  last_slot timestamptz not null,
  -- The last business day that a slot was handed out for; null for jobs that are not about days.
  covered_to date,
  constraint job_cursors_one unique nulls not distinct (job, venture_id)
);
create function platform.refuse_backwards() returns trigger language plpgsql as $$
begin
  if new.last_slot <= old.last_slot then
    raise exception 'a slot is handed out once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger job_cursors_forwards before update on platform.job_cursors
  for each row execute function platform.refuse_backwards();

-- A job that nobody hands out until it is resumed; what runs goes on.
create table platform.job_pauses (
  job text primary key,
  reason text not null check (length(reason) between 1 and 500),
  paused_by uuid not null,
  paused_at timestamptz not null
);

-- One row per run. An open row is the lease and the fence: its id must be held, still open, by every transaction that the
-- run writes in, so whoever closes it has stopped the run's writes for good.
create table platform.job_runs (
  id uuid primary key default uuidv7(),
  job text not null,
  venture_id uuid references ventures.ventures (id),
  slot timestamptz not null,
  trigger text not null check (trigger in ('SCHEDULE', 'BY_HAND')),
  requested_by uuid,
  from_day date,
  to_day date,
  attempt int not null check (attempt >= 1),
  status text not null default 'RUNNING'
    check (status in ('RUNNING', 'SUCCESS', 'PARTIAL', 'ERROR', 'TIMEOUT', 'SKIPPED')),
  worker text not null,
  -- Leases are judged by the database's clock alone.
  started_at timestamptz not null default clock_timestamp(),
  lease_until timestamptz not null,
  ended_at timestamptz,
  stats jsonb not null default '{}',
  -- At most the first hundred; all of them are counted.
  problems jsonb not null default '[]',
  problem_count int not null default 0 check (problem_count >= 0),
  reason text,
  constraint job_runs_ended check ((status = 'RUNNING') = (ended_at is null)),
  constraint job_runs_reason check (status not in ('ERROR', 'TIMEOUT', 'SKIPPED') or reason is not null),
  constraint job_runs_partial check (status <> 'PARTIAL' or problem_count > 0),
  constraint job_runs_by_hand check ((trigger = 'BY_HAND') = (requested_by is not null)),
  constraint job_runs_days check (from_day <= to_day),
  constraint job_runs_attempt unique nulls not distinct (job, venture_id, slot, attempt)
);
create unique index job_runs_one_at_a_time on platform.job_runs (job, venture_id) nulls not distinct
  where status = 'RUNNING';
create unique index job_runs_done_once on platform.job_runs (job, venture_id, slot) nulls not distinct
  where status in ('SUCCESS', 'PARTIAL', 'SKIPPED');
create index job_runs_of_job on platform.job_runs (job, id);
create index job_runs_of_status on platform.job_runs (job, status, id);
create index job_runs_of_venture on platform.job_runs (venture_id, job, id);
create index job_runs_started on platform.job_runs (started_at);
create index job_runs_open on platform.job_runs (lease_until) where status = 'RUNNING';

create function platform.refuse_reopening() returns trigger language plpgsql as $$
begin
  if old.status <> 'RUNNING' then
    raise exception 'a run that has ended stays as it ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger job_runs_end_once before update on platform.job_runs
  for each row execute function platform.refuse_reopening();

-- Processes at work, each with its last beat.
create table platform.workers (
  name text primary key,
  started_at timestamptz not null default clock_timestamp(),
  beat_at timestamptz not null default clock_timestamp()
);

-- Runs tell what happened in a venture. Those of the whole group are for group roles, and for the product itself.
do $$
declare target regclass;
begin
  foreach target in array array['platform.job_cursors', 'platform.job_runs']::regclass[]
  loop
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
      'create policy venture_scope on %s to holdfast_app using (venture_id = any ((select platform.scope())::uuid[])'
      ' or (venture_id is null and ((select platform.person()) is null or (select identity.group_role()) is not null)))'
      ' with check (venture_id = any ((select platform.scope())::uuid[])'
      ' or (venture_id is null and (select platform.person()) is null))', target);
  end loop;
end $$;
-- Finds runs whose worker has gone, and forgets the old ones.
create policy supervising on platform.job_runs for select to holdfast_system using (true);
create policy retention on platform.job_runs for delete to holdfast_system
  using (status <> 'RUNNING' and started_at < now() - interval '400 days');

grant select, insert, update on platform.job_cursors, platform.job_runs to holdfast_app;
grant select, insert, update, delete on platform.workers to holdfast_app;
grant select, insert, delete on platform.job_pauses to holdfast_app;
grant select, delete on platform.job_runs to holdfast_system;
-- The schedule is kept by each venture's own clock, from the day on which it is live; and the nightly look at the audit log
-- names the venture whose chain it found broken.
grant select (code, name, currency, week_start, working_weekdays, live_from) on ventures.ventures to holdfast_system;
grant select on ventures.venture_facts to holdfast_system;

-- Messages that never left this machine are forgotten after a while.
grant delete on identity.mailbox to holdfast_auth;
