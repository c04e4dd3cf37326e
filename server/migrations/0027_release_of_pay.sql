-- Why: what stands around a payout: exceptions let pass and holds before it, files by which it is paid, disputes after it, and
-- the team that a line was paid for.

-- Something that finance must know of before money is released, and why it was let pass. `mark`: what it was exactly, so that
-- a waiver of one amount does not cover another.
create table incentives.exception_waivers (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
  subject_id uuid not null,
  mark text not null check (length(mark) <= 200),
  reason text not null check (length(reason) between 1 and 500),
  waived_by uuid not null,
  waived_at timestamptz not null,
  primary key (venture_id, id),
  unique (venture_id, kind, subject_id, mark)
);
create index exception_waivers_id on incentives.exception_waivers (id);
select platform.protect('incentives.exception_waivers');
grant select, insert on incentives.exception_waivers to holdfast_app;

-- Pay of a person, of whatever a load earned, or of the whole venture, held back until somebody releases it with a reason.
create table incentives.holds (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('PERSON', 'LOAD', 'VENTURE')),
  subject_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  placed_by uuid not null,
  placed_at timestamptz not null,
  released_by uuid,
  released_at timestamptz,
  release_reason text check (length(release_reason) between 1 and 500),
  primary key (venture_id, id),
  constraint holds_venture_itself check (kind <> 'VENTURE' or subject_id = venture_id),
  constraint holds_released_whole check (num_nonnulls(released_by, released_at, release_reason) in (0, 3))
);
create index holds_id on incentives.holds (id);
create unique index holds_one_open on incentives.holds (venture_id, kind, subject_id) where released_at is null;
select platform.protect('incentives.holds');
grant select, insert on incentives.holds to holdfast_app;
grant update (released_by, released_at, release_reason) on incentives.holds to holdfast_app;

-- A file by which a bank or payroll pays; a payout is in one at most, so that no two files pay it.
create table incentives.payment_files (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  run_id uuid not null,
  number int not null check (number > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  payout_count int not null check (payout_count > 0),
  made_by uuid not null,
  made_at timestamptz not null,
  made_on date not null,
  primary key (venture_id, id),
  unique (venture_id, number),
  foreign key (venture_id, run_id) references incentives.payout_runs (venture_id, id)
);
create index payment_files_id on incentives.payment_files (id);
create index payment_files_run on incentives.payment_files (venture_id, run_id);
select platform.protect('incentives.payment_files');
grant select, insert on incentives.payment_files to holdfast_app;

create table incentives.payment_file_payouts (
  venture_id uuid not null,
  payout_id uuid not null,
  file_id uuid not null,
  -- The person's name on the day of the file, which a later change of name leaves alone.
  name text not null,
  primary key (venture_id, payout_id),
  foreign key (venture_id, payout_id) references incentives.payouts (venture_id, id),
  foreign key (venture_id, file_id) references incentives.payment_files (venture_id, id)
);
create index payment_file_payouts_file on incentives.payment_file_payouts (venture_id, file_id);
select platform.protect('incentives.payment_file_payouts');
grant select, insert on incentives.payment_file_payouts to holdfast_app;

-- A payee says that a line is wrong. It keeps what the line was, since the line itself follows the facts until it is locked.
create table incentives.disputes (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  currency char(3) not null,
  plan_id uuid not null,
  rule_key text not null,
  rule_name text not null check (length(rule_name) between 1 and 200),
  work_day date not null,
  amount_minor bigint not null,
  category text not null check (category in ('MISSING_WORK', 'WRONG_AMOUNT', 'WRONG_CREDIT', 'WRONG_RULE', 'OTHER')),
  says text not null check (length(says) between 1 and 2000),
  status text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  owner_id uuid,
  due_on date not null,
  opened_at timestamptz not null,
  opened_on date not null,
  resolved_by uuid,
  resolved_at timestamptz,
  resolution text check (length(resolution) between 1 and 2000),
  adjustment_id uuid,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, owner_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, plan_id) references incentives.plans (venture_id, id),
  foreign key (venture_id, adjustment_id) references incentives.adjustments (venture_id, id),
  constraint disputes_resolved_whole check (
    num_nonnulls(resolved_by, resolved_at, resolution) = case when status = 'OPEN' then 0 else 3 end),
  constraint disputes_not_by_oneself check (status not in ('ACCEPTED', 'REJECTED') or resolved_by <> user_id),
  constraint disputes_adjusted_when_accepted check (adjustment_id is null or status = 'ACCEPTED')
);
create index disputes_id on incentives.disputes (id);
create index disputes_due on incentives.disputes (venture_id, status, due_on, id);
create index disputes_of_person on incentives.disputes (venture_id, user_id, work_day);
create unique index disputes_one_open on incentives.disputes (venture_id, user_id, currency, plan_id, rule_key, work_day) where status = 'OPEN';
select platform.protect('incentives.disputes');
grant select, insert on incentives.disputes to holdfast_app;
grant update (status, owner_id, due_on, resolved_by, resolved_at, resolution, adjustment_id, version) on incentives.disputes to holdfast_app;

create table incentives.dispute_notes (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  dispute_id uuid not null,
  says text not null check (length(says) between 1 and 2000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, dispute_id) references incentives.disputes (venture_id, id)
);
create index dispute_notes_id on incentives.dispute_notes (id);
create index dispute_notes_of on incentives.dispute_notes (venture_id, dispute_id, id);
select platform.protect('incentives.dispute_notes');
grant select, insert on incentives.dispute_notes to holdfast_app;

-- A locked line of a team's rule keeps who the team was: a membership that is dated back later leaves it as it was paid.
create table incentives.kept_teams (
  venture_id uuid not null,
  payout_id uuid not null,
  member_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  job_role text,
  primary key (venture_id, payout_id, member_id, starts_on),
  foreign key (venture_id, payout_id) references incentives.payouts (venture_id, id),
  foreign key (venture_id, member_id) references ventures.people (venture_id, user_id),
  constraint kept_teams_end_after_start check (ends_on >= starts_on)
);
select platform.protect('incentives.kept_teams');
grant select, insert on incentives.kept_teams to holdfast_app;
