-- Why: what people owe each other beside the work of a trade is written down, with who does it until when, so that nothing
-- waits unseen; and what a trade forgets (a quote that runs out, a customer who went quiet, an angry guest, a bank's date)
-- becomes somebody's task by itself.

create schema operations;
grant usage on schema operations to holdfast_app;

-- One record at most is what a task is about, each by a reference of its own, so that another venture's is refused here too.
-- A time is of the venture's clock and orders its day. Being overdue stands nowhere: it follows from due_on, the venture's
-- today and a state that is open.
create table operations.tasks (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  kind text not null default 'MANUAL',
  title text not null,
  details text,
  status text not null default 'OPEN',
  -- 1 low, 2 normal, 3 high, 4 urgent.
  priority smallint not null default 2,
  due_on date,
  due_time time(0),
  assignee_id uuid,
  load_id uuid,
  quote_id uuid,
  customer_id uuid,
  review_id uuid,
  dispute_id uuid,
  blocked_reason text,
  -- While it is DONE: reopened it was never completed. completed_by: null, somebody of the group's management.
  completed_at timestamptz,
  completed_on date,
  completed_by uuid,
  cancelled_at timestamptz,
  cancelled_on date,
  cancelled_by uuid,
  cancel_reason text,
  -- A reminder whose cause went away: nobody decided, so that the same cause may come again at once.
  is_cause_gone boolean not null default false,
  created_at timestamptz not null,
  -- Null: Holdfast itself, or somebody of the group's management.
  created_by uuid,
  is_test boolean not null default false,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, assignee_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, completed_by) references ventures.people (venture_id, user_id),
  foreign key (venture_id, cancelled_by) references ventures.people (venture_id, user_id),
  foreign key (venture_id, created_by) references ventures.people (venture_id, user_id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  foreign key (venture_id, quote_id) references freight.quotes (venture_id, id),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id),
  foreign key (venture_id, review_id) references hospitality.reviews (venture_id, id),
  foreign key (venture_id, dispute_id) references hospitality.disputes (venture_id, id),
  constraint tasks_kind_known check (kind in ('MANUAL', 'QUOTE_EXPIRING', 'CUSTOMER_DORMANT', 'REVIEW_UNANSWERED', 'DISPUTE_DUE')),
  constraint tasks_title_given check (length(title) between 1 and 200),
  constraint tasks_details_bounded check (length(details) between 1 and 4000),
  constraint tasks_status_known check (status in ('OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'CANCELLED')),
  constraint tasks_priority_known check (priority between 1 and 4),
  constraint tasks_time_has_day check (due_time is null or due_on is not null),
  constraint tasks_about_one_record check (num_nonnulls(load_id, quote_id, customer_id, review_id, dispute_id) <= 1),
  constraint tasks_reminder_has_cause check (kind = 'MANUAL' or case kind when 'QUOTE_EXPIRING' then quote_id is not null
    when 'CUSTOMER_DORMANT' then customer_id is not null when 'REVIEW_UNANSWERED' then review_id is not null
    else dispute_id is not null end),
  constraint tasks_blocked_for_a_reason check (blocked_reason is null or (status = 'BLOCKED' and length(blocked_reason) between 1 and 500)),
  constraint tasks_done_has_day check ((status = 'DONE') = (completed_at is not null and completed_on is not null)
    and (completed_by is null or status = 'DONE')),
  constraint tasks_cancelled_has_reason check (
    (status = 'CANCELLED') = (cancelled_at is not null and cancelled_on is not null and cancel_reason is not null)
    and (cancelled_by is null or status = 'CANCELLED')),
  constraint tasks_cause_of_reminder check (not is_cause_gone or (status = 'CANCELLED' and kind <> 'MANUAL')),
  constraint tasks_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index tasks_id on operations.tasks (id);
-- At most one reminder of a cause is open, whoever enters it and however often.
create unique index tasks_one_open_reminder on operations.tasks
  (venture_id, kind, coalesce(quote_id, customer_id, review_id, dispute_id))
  where kind <> 'MANUAL' and status in ('OPEN', 'IN_PROGRESS', 'BLOCKED') and voided_at is null;
-- Lists: what is due first, those without a day last. Closed tasks pile up, so what is still to be done has indexes of its own.
create index tasks_by_due on operations.tasks (venture_id, coalesce(due_on, 'infinity'::date), id);
create index tasks_of_assignee on operations.tasks (venture_id, assignee_id, coalesce(due_on, 'infinity'::date), id);
create index tasks_open_by_due on operations.tasks (venture_id, coalesce(due_on, 'infinity'::date), id)
  where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED') and voided_at is null;
create index tasks_open_of_assignee on operations.tasks (venture_id, assignee_id, coalesce(due_on, 'infinity'::date), id)
  where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED') and voided_at is null;
create index tasks_open_by_priority on operations.tasks (venture_id, (-priority), coalesce(due_on, 'infinity'::date), id)
  where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED') and voided_at is null;
create index tasks_completed on operations.tasks (venture_id, completed_on, id) where completed_on is not null;
create index tasks_of_load on operations.tasks (venture_id, load_id) where load_id is not null;
create index tasks_of_quote on operations.tasks (venture_id, quote_id) where quote_id is not null;
create index tasks_of_customer on operations.tasks (venture_id, customer_id) where customer_id is not null;
create index tasks_of_review on operations.tasks (venture_id, review_id) where review_id is not null;
create index tasks_of_dispute on operations.tasks (venture_id, dispute_id) where dispute_id is not null;
select platform.protect('operations.tasks');
grant select, insert on operations.tasks to holdfast_app;
-- Whose task it is and what it was entered for does not change; it is voided and entered again.
grant update (title, details, status, priority, due_on, due_time, assignee_id, load_id, quote_id, customer_id, review_id, dispute_id,
  blocked_reason, completed_at, completed_on, completed_by, cancelled_at, cancelled_on, cancelled_by, cancel_reason, is_cause_gone,
  voided_at, voided_by, void_reason, version)
  on operations.tasks to holdfast_app;

create table operations.task_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
grant select on operations.task_transitions to holdfast_app;
insert into operations.task_transitions (from_status, to_status) values
  ('OPEN', 'IN_PROGRESS'), ('OPEN', 'BLOCKED'), ('OPEN', 'DONE'), ('OPEN', 'CANCELLED'),
  ('IN_PROGRESS', 'OPEN'), ('IN_PROGRESS', 'BLOCKED'), ('IN_PROGRESS', 'DONE'), ('IN_PROGRESS', 'CANCELLED'),
  ('BLOCKED', 'OPEN'), ('BLOCKED', 'IN_PROGRESS'), ('BLOCKED', 'DONE'), ('BLOCKED', 'CANCELLED'),
  ('DONE', 'OPEN');

-- What is done is a record: whose it was decides about points and pay.
create function operations.guard_tasks() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from operations.task_transitions t where t.from_status = old.status and t.to_status = new.status) then
    raise exception 'a task does not go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'tasks_status_transition';
  end if;
  if old.status in ('DONE', 'CANCELLED') and new.status = old.status
    and (new.assignee_id, new.completed_at, new.completed_on, new.completed_by, new.cancelled_on, new.is_cause_gone)
      is distinct from (old.assignee_id, old.completed_at, old.completed_on, old.completed_by, old.cancelled_on, old.is_cause_gone) then
    raise exception 'a closed task stays as it was closed' using errcode = 'check_violation', constraint = 'tasks_closed_stays';
  end if;
  return new;
end $$;
create trigger tasks_guard before update on operations.tasks
  for each row execute function operations.guard_tasks();

-- Why a due day was missed, once for each: a day that is missed after another one asks again.
create table operations.task_explanations (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  task_id uuid not null,
  missed_on date not null,
  explanation text not null,
  explained_by uuid not null,
  explained_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, task_id) references operations.tasks (venture_id, id),
  foreign key (venture_id, explained_by) references ventures.people (venture_id, user_id),
  constraint task_explanations_once unique (venture_id, task_id, missed_on),
  constraint task_explanations_says_something check (length(explanation) between 1 and 2000)
);
create index task_explanations_id on operations.task_explanations (id);
select platform.protect('operations.task_explanations');
grant select, insert on operations.task_explanations to holdfast_app;

-- What colleagues tell each other. Never rewritten; a mistaken one is taken back with a reason and stays.
create table operations.task_comments (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  task_id uuid not null,
  text text not null,
  written_by uuid,
  written_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (venture_id, id),
  foreign key (venture_id, task_id) references operations.tasks (venture_id, id),
  constraint task_comments_text_given check (length(text) between 1 and 4000),
  constraint task_comments_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index task_comments_of_task on operations.task_comments (venture_id, task_id);
create index task_comments_id on operations.task_comments (id);
select platform.protect('operations.task_comments');
grant select, insert, update (voided_at, voided_by, void_reason) on operations.task_comments to holdfast_app;

-- What the consequences read: only tasks that count.
create view operations.task_facts with (security_invoker = true) as
  select t.venture_id, t.id as task_id, t.title, t.status, t.priority, t.due_on, t.assignee_id, t.completed_at, t.completed_on,
    t.completed_by, t.created_at
  from operations.tasks t where t.voided_at is null and not t.is_test;
grant select on operations.task_facts to holdfast_app;

-- What a task can be about, and what becomes one by itself, told by the areas that own it.
create view freight.quote_desk_facts with (security_invoker = true) as
  select q.venture_id, q.id as quote_id, q.number, q.status, q.valid_until, q.salesperson_id, q.customer_id, c.name as customer_name
  from freight.quotes q join freight.customers c on c.venture_id = q.venture_id and c.id = q.customer_id
  where q.voided_at is null and not q.is_test;
create view freight.customer_facts with (security_invoker = true) as
  select venture_id, id as customer_id, name from freight.customers
  where voided_at is null and merged_into is null and not is_test;
create view hospitality.review_desk_facts with (security_invoker = true) as
  select r.venture_id, r.id as review_id, r.source, r.guest_name, r.assigned_to, r.received_on, r.due_at, r.responded_at,
    r.band = 'NEGATIVE' as is_negative, h.name as hotel_name
  from hospitality.reviews r join hospitality.hotels h on h.venture_id = r.venture_id and h.id = r.hotel_id
  where r.voided_at is null and not r.is_test and h.voided_at is null;
grant select on freight.quote_desk_facts, freight.customer_facts, hospitality.review_desk_facts to holdfast_app;

-- A completed task is one unit of its assignee's work.
insert into incentives.metrics (source_kind, position, metric_key, denominator_position) values ('task', 1, 'tasks_completed', null);
alter table incentives.credits drop constraint credits_source_kind_check;
alter table incentives.credits add constraint credits_source_kind_check
  check (source_kind in ('load', 'call', 'quote', 'hotel_day', 'review', 'task'));
