-- Why: a simulation that is worth keeping, or too large to wait for. It holds what was asked, is computed in the background
-- and shows how far that is; its result is a reading of one moment, and of nothing that anybody is paid by.

create table incentives.scenarios (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 120),
  plan_id uuid,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  rules jsonb not null,
  from_day date not null,
  to_day date not null,
  status text not null default 'COMPUTING' check (status in ('COMPUTING', 'DONE', 'FAILED')),
  -- Rises when it is computed again; a worker that is still at the one before writes nothing any more.
  run int not null default 1,
  people_count int,
  people_done int not null default 0,
  failure text,
  -- The view as it is shown, and of everybody [paid, simulated] in minor units, for comparison.
  result jsonb,
  people_sums jsonb,
  computed_at timestamptz,
  -- The last commit that the result could see; null: none had been. One lock per venture puts them in order.
  seen_commit uuid,
  created_by uuid,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, plan_id) references incentives.plans (venture_id, id),
  foreign key (venture_id, seen_commit) references incentives.commits (venture_id, id),
  constraint scenarios_end_after_start check (to_day between from_day and from_day + 89),
  constraint scenarios_done_with_result check ((status = 'DONE') <= (result is not null and people_sums is not null and computed_at is not null))
);
create index scenarios_id on incentives.scenarios (id);
create index scenarios_plan on incentives.scenarios (venture_id, plan_id);
create index scenarios_seen on incentives.scenarios (venture_id, seen_commit);
select platform.protect('incentives.scenarios');
grant select, insert, update, delete on incentives.scenarios to holdfast_app;
