-- Why: what concerns one person is kept until they have seen it: an answer of a carrier, pay that is approved, a review to
-- answer. A message that is only pushed is lost with the process, the tab or the connection.

create table platform.notifications (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  user_id uuid not null references identity.users (id),
  kind text not null,
  key text not null,
  title text not null,
  detail text not null,
  path text not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (venture_id, id),
  constraint notifications_kind_named check (kind ~ '^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$'),
  constraint notifications_key_given check (length(key) between 1 and 200),
  constraint notifications_title_given check (length(title) between 1 and 200),
  constraint notifications_detail_short check (length(detail) <= 500),
  constraint notifications_path_own check (path ~ '^/[^/\\]' and length(path) <= 500),
  constraint notifications_read_after check (read_at >= at)
);
create unique index notifications_once on platform.notifications (venture_id, user_id, key);
create index notifications_id on platform.notifications (id);
-- A person's own, newest first; the unread ones alone, to be counted.
create index notifications_of_person on platform.notifications (user_id, id desc);
create index notifications_unread on platform.notifications (user_id) where read_at is null;
select platform.protect('platform.notifications');
-- Nobody reads what concerns another: whoever writes them acts for nobody in person.
create policy own_notifications on platform.notifications as restrictive to holdfast_app
  using ((select platform.person()) is null or user_id = (select platform.person()));
grant select, insert, update (read_at) on platform.notifications to holdfast_app;
create policy old_notifications on platform.notifications to holdfast_system using (true);
grant select (id, user_id, at, read_at), delete on platform.notifications to holdfast_system;
