-- Why: each venture says itself what is worth telling it; the briefing of a morning stays as it was told then; what is to
-- be done about an item becomes somebody's task; and whoever wants the briefing, or what concerns them, by mail gets it, once.

-- Thresholds: also when a figure has fallen and when a task is late. Version 0 stands for a venture that has set nothing.
alter table briefing.thresholds
  -- A sum of yesterday that lies this part below the mean of the seven days, in percent, is marked.
  add column fall_percent int not null default 40,
  -- A task that is overdue by so many days is told.
  add column overdue_days int not null default 1,
  add column version int not null default 1,
  add constraint thresholds_fall_percent_range check (fall_percent between 1 and 100),
  add constraint thresholds_overdue_days_range check (overdue_days between 1 and 365),
  add constraint thresholds_version_counts check (version >= 1);

-- What each setting said before and after, and who set it.
create table briefing.threshold_changes (
  venture_id uuid not null references ventures.ventures (id),
  version int not null,
  at timestamptz not null,
  set_by uuid not null,
  before jsonb not null,
  after jsonb not null,
  primary key (venture_id, version),
  constraint threshold_changes_version_counts check (version >= 1)
);
create trigger threshold_changes_append_only before update or delete on briefing.threshold_changes
  for each row execute function platform.refuse_change();
select platform.protect('briefing.threshold_changes');
grant select, insert on briefing.threshold_changes to holdfast_app;

-- The task that an item became, with who gave it; when its cause strikes again, it may become another one.
alter table briefing.items
  add column task_id uuid,
  add column assigned_at timestamptz,
  add column assigned_by uuid,
  add constraint items_assigned_whole check (num_nonnulls(task_id, assigned_at, assigned_by) in (0, 3)),
  add foreign key (venture_id, task_id) references operations.tasks (venture_id, id);
create unique index items_one_of_task on briefing.items (venture_id, task_id) where task_id is not null;

-- What was told on a morning. `content` has every section; what a reader may not see is left out when it is read.
create table briefing.editions (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  day date not null,
  built_at timestamptz not null,
  fires int not null,
  wins int not null,
  content jsonb not null,
  primary key (venture_id, id),
  constraint editions_one_a_day unique (venture_id, day),
  constraint editions_count_not_negative check (fires >= 0 and wins >= 0)
);
create index editions_id on briefing.editions (id);
create trigger editions_append_only before update or delete on briefing.editions
  for each row execute function platform.refuse_change();
select platform.protect('briefing.editions');
grant select, insert on briefing.editions to holdfast_app;

-- Who wants the briefing of a venture by mail, and for which day they last got it.
create table briefing.mail_readers (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null references identity.users (id),
  is_wanted boolean not null,
  mailed_on date,
  primary key (venture_id, user_id)
);
select platform.protect('briefing.mail_readers');
-- Nobody chooses for another: whoever writes the mails acts for nobody in person.
create policy own_choice on briefing.mail_readers as restrictive to holdfast_app
  using ((select platform.person()) is null or user_id = (select platform.person()));
grant select, insert, update (is_wanted, mailed_on) on briefing.mail_readers to holdfast_app;

-- Whoever leads the group is seen by nobody of the venture, so their address is read by a role that can read nothing but
-- this; that the venture is in scope and that they asked for it is the proof.
grant usage on schema briefing to holdfast_gate;
grant select on briefing.mail_readers to holdfast_gate;
create policy gate on briefing.mail_readers for select to holdfast_gate using (true);
create function briefing.mail_recipients(venture uuid, people uuid[], day date)
  returns table (user_id uuid, email text, group_role text, role text, job_role text)
language sql stable security definer set search_path = '' as $$
  select r.user_id, u.email, u.group_role, m.role, m.job_role
  from briefing.mail_readers r
  join identity.users u on u.id = r.user_id and u.deactivated_at is null
  left join ventures.memberships m on m.venture_id = r.venture_id and m.user_id = r.user_id
    and m.during @> day and m.left_at is null
  where r.venture_id = venture and r.user_id = any (people) and r.is_wanted
    and venture = any (platform.scope()) and platform.person() is null
    and (u.group_role is not null or m.user_id is not null)
$$;
revoke all on function briefing.mail_recipients(uuid, uuid[], date) from public;
grant execute on function briefing.mail_recipients(uuid, uuid[], date) to holdfast_app;
grant create on schema briefing to holdfast_gate;
alter function briefing.mail_recipients(uuid, uuid[], date) owner to holdfast_gate;
revoke create on schema briefing from holdfast_gate;

-- A mail may have two forms of the same text. Of a mail to many the first message has the text, the others refer to it; all
-- are forgotten together.
alter table platform.messages
  add column html text,
  add column copy_of uuid,
  add constraint messages_of_venture_once unique (venture_id, id),
  add constraint messages_copy_of_fkey foreign key (venture_id, copy_of) references platform.messages (venture_id, id),
  drop constraint messages_body,
  add constraint messages_body check ((body is null and copy_of is null) = (body_forgotten_at is not null)),
  add constraint messages_html_beside_text check (html is null or (channel = 'EMAIL' and body is not null)),
  add constraint messages_copy_has_no_text check (copy_of is null or body is null);
create index messages_copies on platform.messages (copy_of) where copy_of is not null;
grant update (html, copy_of) on platform.messages to holdfast_system;

-- What was told by mail is told there once, also while it stays unread.
alter table platform.notifications add column mailed_at timestamptz;
grant update (mailed_at) on platform.notifications to holdfast_app;
create index notifications_to_mail on platform.notifications (venture_id, at) where read_at is null and mailed_at is null;

-- Who wants a digest of them by mail.
create view identity.mail_choice_facts with (security_invoker = true) as
  select id as user_id, coalesce(preferences ->> 'digest', 'off') as digest from identity.users where deactivated_at is null;
grant select on identity.mail_choice_facts to holdfast_app;
