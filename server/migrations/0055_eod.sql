-- Why: everybody ends their working day with a few sentences of what was done, what is in the way and what comes next, so
-- that whoever leads a team knows it without asking; a working day without a report is asked about, once for each gap.

-- One report a person, venture and business day, whoever sends it and however often. is_working_day is of the moment of
-- sending: a holiday that is entered later takes no week from anybody.
create table operations.eod_reports (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  user_id uuid not null,
  day date not null,
  status text not null default 'SUBMITTED',
  done text not null,
  blockers text,
  plan text,
  is_working_day boolean not null,
  submitted_at timestamptz not null,
  submitted_on date not null,
  reviewed_at timestamptz,
  -- Also somebody of the group's management, who need not belong to the venture.
  reviewed_by uuid,
  review_note text,
  is_test boolean not null default false,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint eod_reports_status_known check (status in ('SUBMITTED', 'WITHDRAWN', 'REVIEWED')),
  constraint eod_reports_done_given check (length(done) between 1 and 4000),
  constraint eod_reports_blockers_bounded check (length(blockers) between 1 and 2000),
  constraint eod_reports_plan_bounded check (length(plan) between 1 and 2000),
  constraint eod_reports_note_bounded check (length(review_note) between 1 and 2000),
  constraint eod_reports_sent_after_its_day check (submitted_on >= day),
  constraint eod_reports_review_whole check ((status = 'REVIEWED') = (reviewed_at is not null and reviewed_by is not null)
    and (review_note is null or status = 'REVIEWED')),
  constraint eod_reports_reviewed_by_another check (reviewed_by <> user_id),
  constraint eod_reports_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create unique index eod_reports_one_a_day on operations.eod_reports (venture_id, user_id, day) where voided_at is null;
create index eod_reports_id on operations.eod_reports (id);
create index eod_reports_by_day on operations.eod_reports (venture_id, day, id);
select platform.protect('operations.eod_reports');
grant select, insert on operations.eod_reports to holdfast_app;
-- Whose report it is and of which day does not change; it is voided and sent again.
grant update (status, done, blockers, plan, is_working_day, submitted_at, submitted_on, reviewed_at, reviewed_by, review_note,
  voided_at, voided_by, void_reason, version)
  on operations.eod_reports to holdfast_app;

create table operations.eod_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
grant select on operations.eod_transitions to holdfast_app;
insert into operations.eod_transitions (from_status, to_status) values
  ('SUBMITTED', 'WITHDRAWN'), ('SUBMITTED', 'REVIEWED'), ('WITHDRAWN', 'SUBMITTED');

-- What somebody has reviewed is what they read: nobody writes in it afterwards.
create function operations.guard_eod_reports() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from operations.eod_transitions t where t.from_status = old.status and t.to_status = new.status) then
    raise exception 'a report does not go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'eod_reports_status_transition';
  end if;
  if old.status = 'REVIEWED'
    and (new.done, new.blockers, new.plan, new.is_working_day, new.submitted_at, new.submitted_on, new.reviewed_at, new.reviewed_by, new.review_note)
      is distinct from (old.done, old.blockers, old.plan, old.is_working_day, old.submitted_at, old.submitted_on, old.reviewed_at,
        old.reviewed_by, old.review_note) then
    raise exception 'a reviewed report stays as it was reviewed' using errcode = 'check_violation', constraint = 'eod_reports_reviewed_stays';
  end if;
  if old.voided_at is not null then
    raise exception 'a void report stays as it is' using errcode = 'check_violation', constraint = 'eod_reports_void_stays';
  end if;
  return new;
end $$;
create trigger eod_reports_guard before update on operations.eod_reports
  for each row execute function operations.guard_eod_reports();

-- Working days in a row without a report, asked about once. A day is in one gap at most; while nobody has explained it the
-- gap grows, and what is missed after an explanation is another gap.
create table operations.eod_gaps (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  user_id uuid not null,
  first_day date not null,
  last_day date not null,
  asked_at timestamptz not null,
  explanation text,
  explained_at timestamptz,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint eod_gaps_in_order check (first_day <= last_day),
  constraint eod_gaps_explanation_whole check ((explanation is null) = (explained_at is null)),
  constraint eod_gaps_says_something check (length(explanation) between 1 and 2000),
  constraint eod_gaps_one_a_day exclude using gist (venture_id with =, user_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index eod_gaps_id on operations.eod_gaps (id);
select platform.protect('operations.eod_gaps');
grant select, insert, update (last_day, explanation, explained_at) on operations.eod_gaps to holdfast_app;

create function operations.guard_eod_gaps() returns trigger language plpgsql as $$
begin
  if old.explained_at is not null then
    raise exception 'an explained gap stays as it was explained' using errcode = 'check_violation', constraint = 'eod_gaps_explained_stays';
  end if;
  return new;
end $$;
create trigger eod_gaps_guard before update on operations.eod_gaps
  for each row execute function operations.guard_eod_gaps();

-- Days on which one person does not work: no report is owed, and no streak ends.
create table operations.days_off (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  user_id uuid not null,
  first_day date not null,
  last_day date not null,
  note text,
  -- Null: somebody of the group's management.
  entered_by uuid,
  entered_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, entered_by) references ventures.people (venture_id, user_id),
  constraint days_off_in_order check (first_day <= last_day),
  constraint days_off_bounded check (last_day - first_day < 366),
  constraint days_off_note_bounded check (length(note) between 1 and 500),
  constraint days_off_void_has_reason check ((voided_at is null) = (void_reason is null)),
  constraint days_off_once exclude using gist (venture_id with =, user_id with =, daterange(first_day, last_day, '[]') with &&)
    where (voided_at is null)
);
create index days_off_id on operations.days_off (id);
create index days_off_by_day on operations.days_off (venture_id, last_day desc, id desc) where voided_at is null;
select platform.protect('operations.days_off');
grant select, insert, update (voided_at, voided_by, void_reason) on operations.days_off to holdfast_app;

-- What the consequences read: only reports that count.
create view operations.eod_facts with (security_invoker = true) as
  select r.venture_id, r.id as report_id, r.user_id, r.day, r.is_working_day, r.submitted_at
  from operations.eod_reports r
  where r.status in ('SUBMITTED', 'REVIEWED') and r.voided_at is null and not r.is_test;
grant select on operations.eod_facts to holdfast_app;

-- The working calendar, and what a person did on a day, for whoever writes or reads the report of it.
create view ventures.holiday_facts with (security_invoker = true) as
  select venture_id, day, name from ventures.holidays;
create view incentives.metric_day_facts with (security_invoker = true) as
  select venture_id, user_id, work_day, metric_key, numerator, denominator, row_count, unmeasured
  from incentives.metric_days where credit_role = '';
grant select on ventures.holiday_facts, incentives.metric_day_facts to holdfast_app;

-- A report is one unit of its author's work.
insert into incentives.metrics (source_kind, position, metric_key, denominator_position) values ('eod', 1, 'eod_submitted', null);
alter table incentives.credits drop constraint credits_source_kind_check;
alter table incentives.credits add constraint credits_source_kind_check
  check (source_kind in ('load', 'call', 'quote', 'hotel_day', 'review', 'task', 'eod'));
