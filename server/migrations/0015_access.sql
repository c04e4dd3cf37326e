-- Why: who may do what is administered in the product itself: accounts, roles, each venture's own settings of the
-- matrix, and acting as somebody else.

-- Accounts ------------------------------------------------------------------------------------------------------------

alter table identity.users add column version int not null default 1;

-- Whoever holds a role in the group sees every account, also those that belong to no venture yet. It answers before a
-- row's policy is known, so it runs as the gate, which reads and decides nothing else.
create function identity.group_role() returns text language sql stable security definer set search_path = '' as $$
  select group_role from identity.users where id = platform.person() and deactivated_at is null
$$;
create policy group_sees_all on identity.users for select to holdfast_app using ((select identity.group_role()) is not null);

-- Only a CEO and an administrator change an account, and only by these columns; what they may not is the trigger's part.
grant update (name, email, group_role, is_test, deactivated_at, deactivated_on, version) on identity.users to holdfast_app;
grant select (version) on identity.users to holdfast_app;
create policy group_edits on identity.users for update to holdfast_app
  using ((select identity.group_role()) in ('CEO', 'ADMIN'));

create function identity.rank_in_group(role text) returns int language sql immutable parallel safe
  as $$ select coalesce(array_position(array['CEO', 'ADMIN', 'COO', 'AUDITOR'], role), 5) $$;

-- Nobody changes their own account, gives or takes a role above their own, or touches an account that holds one.
create function identity.guard_account() returns trigger language plpgsql as $$
begin
  if (new.name, new.email, new.group_role, new.is_test, new.deactivated_at, new.deactivated_on)
    is not distinct from (old.name, old.email, old.group_role, old.is_test, old.deactivated_at, old.deactivated_on) then
    return new;
  end if;
  if new.id = platform.person() then
    raise exception 'nobody changes their own account' using errcode = 'insufficient_privilege', constraint = 'account_not_own';
  end if;
  if identity.rank_in_group(identity.group_role())
    > least(identity.rank_in_group(old.group_role), identity.rank_in_group(new.group_role)) then
    raise exception 'nobody stands above their own role' using errcode = 'insufficient_privilege', constraint = 'account_not_above';
  end if;
  return new;
end $$;
create trigger guard_account before update on identity.users for each row
  when (current_user = 'holdfast_app') execute function identity.guard_account();

-- A group without a CEO could never name one again. Two who take each other's role away wait for each other here.
create function identity.keep_a_ceo() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtext('the last CEO'));
  if not exists (select from identity.users where group_role = 'CEO' and deactivated_at is null and id <> old.id) then
    raise exception 'the last CEO stays' using errcode = 'restrict_violation', constraint = 'account_last_ceo';
  end if;
  return null;
end $$;
create trigger keep_a_ceo after update on identity.users for each row
  when (old.group_role = 'CEO' and old.deactivated_at is null
    and (new.group_role is distinct from 'CEO' or new.deactivated_at is not null))
  execute function identity.keep_a_ceo();

-- Sessions ------------------------------------------------------------------------------------------------------------

-- Somebody who acts as another keeps their own session, so that to stop is to forget whom they act as.
alter table identity.sessions drop column impersonated_by;
alter table identity.sessions add column acting_as uuid references identity.users (id);
alter table identity.sessions add column acting_reason text check (length(acting_reason) between 3 and 500);
alter table identity.sessions add column acting_since timestamptz;
alter table identity.sessions add constraint sessions_acting_whole
  check (num_nonnulls(acting_as, acting_reason, acting_since) in (0, 3));
alter table identity.sessions add constraint sessions_acting_as_other check (acting_as <> user_id);
create index sessions_acting_as on identity.sessions (acting_as) where acting_as is not null;
grant select (acting_as, acting_reason, acting_since) on identity.sessions to holdfast_auth;

-- Whom a session acts as, for as long as that may be: null as soon as the one is closed or stands above the other, who
-- then is themselves again, whatever the row still says.
create function identity.acted_as(s identity.sessions) returns uuid language sql stable set search_path = '' as $$
  select other.id from identity.users one, identity.users other
  where one.id = s.user_id and other.id = s.acting_as and other.deactivated_at is null
    and one.group_role in ('CEO', 'ADMIN')
    and identity.rank_in_group(other.group_role) >= identity.rank_in_group(one.group_role)
$$;

-- Whom the asker may have something done to: themselves, anybody for a role in the group, else people of their ventures.
create function identity.require_reach(target uuid) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if target = platform.person() or identity.group_role() is not null
    or exists (select from ventures.people p where p.user_id = target and p.venture_id = any (platform.scope())) then
    return;
  end if;
  raise exception 'this person is out of reach' using errcode = 'insufficient_privilege', constraint = 'account_out_of_reach';
end $$;

-- Keeps the account from everybody else who closes it or gives it a membership, and says when it was closed. Whoever
-- joins somebody asks this first: a close in another venture has then either happened or sees the new membership.
create function identity.hold_account(target uuid) returns timestamptz
language sql volatile security definer set search_path = '' as $$
  select deactivated_at from identity.users where id = target for update
$$;

-- Ends everything that somebody has open, and whoever acts as them is themselves again.
create function identity.end_sessions(person uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform identity.require_reach(person);
  delete from identity.sessions where user_id = person;
  update identity.sessions set acting_as = null, acting_reason = null, acting_since = null where acting_as = person;
end $$;

-- An account whose last membership ends is closed with it; one that works elsewhere or leads the group stays. Whether
-- the asker may end that membership was judged before. A last day that is not over opens nothing any more, also when
-- the account is opened again before it is. No zone is further than a day from the day in UTC.
create function identity.close_if_nowhere(person uuid, last_day date, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform identity.require_reach(person);
  if last_day not between (at at time zone 'UTC')::date - 2 and (at at time zone 'UTC')::date + 2 then
    raise exception 'the last day is about today' using errcode = 'check_violation', constraint = 'account_last_day';
  end if;
  perform identity.hold_account(person);
  update identity.users u set deactivated_at = at, deactivated_on = last_day, version = version + 1
  where u.id = person and u.group_role is null and u.deactivated_at is null
    and not exists (select from ventures.memberships m where m.user_id = person and (m.ends_on is null or m.ends_on > last_day));
  if not found then return false; end if;
  update ventures.memberships m set left_at = at where m.user_id = person and m.left_at is null and m.ends_on >= last_day - 1;
  perform identity.end_sessions(person);
  return true;
end $$;

-- Settings of a venture -----------------------------------------------------------------------------------------------

create table ventures.permission_overrides (
  venture_id uuid not null references ventures.ventures (id),
  permission text not null check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  role text not null check (role in ('FINANCE', 'HR_ADMIN', 'VENTURE_HEAD', 'OFFICE_MANAGER', 'TEAM_LEAD', 'EMPLOYEE', 'CONTRACTOR')),
  allow boolean not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (venture_id, permission, role)
);
select platform.protect('ventures.permission_overrides');
grant select, insert, update, delete on ventures.permission_overrides to holdfast_app;
grant select on ventures.permission_overrides to holdfast_gate;
create policy gate on ventures.permission_overrides for select to holdfast_gate using (true);

-- Whoever is deactivated is out at that moment, while the day itself still counts for what they earned on it.
alter table ventures.memberships add column left_at timestamptz;
create or replace view ventures.membership_facts with (security_invoker = true) as
  select m.venture_id, m.id, m.user_id, m.role, m.job_role, m.office_id, m.reports_to, m.starts_on, m.ends_on, m.during,
    m.left_at
  from ventures.memberships m;

alter table ventures.ventures add column version int not null default 1;
alter table ventures.offices add column closed_at timestamptz;
-- A membership that has not begun when somebody is deactivated never was one: shortened to its first day it would
-- still let them in on that day. What it said stays in the log.
grant delete on ventures.memberships to holdfast_app;

-- What the days and sums of a venture are made of cannot change under facts that were dated and priced by it.
create function ventures.keep_ground() returns trigger language plpgsql as $$
begin
  if exists (select from platform.events e where e.venture_id = new.id and e.type !~ '^(identity|ventures)\.') then
    raise exception 'facts stand on it' using errcode = 'restrict_violation', constraint = 'ventures_ground';
  end if;
  return new;
end $$;
create trigger keep_ground before update on ventures.ventures for each row
  when ((old.type, old.currency, old.zone, old.week_start, old.live_from)
    is distinct from (new.type, new.currency, new.zone, new.week_start, new.live_from))
  execute function ventures.keep_ground();

-- Who asks ------------------------------------------------------------------------------------------------------------

create or replace function identity.who_is(session_token text, at timestamptz) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'sessionId', s.id, 'sessionUpdatedAt', s.updated_at,
    'impersonatedBy', case when u.id <> s.user_id then s.user_id end,
    'user', jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email, 'groupRole', u.group_role, 'zone', u.zone,
      'isTest', u.is_test, 'preferences', u.preferences),
    'ventures', coalesce((
      select jsonb_agg(jsonb_build_object('id', v.id, 'code', v.code, 'name', v.name, 'type', v.type, 'currency', v.currency,
          'zone', v.zone, 'weekStart', v.week_start, 'liveFrom', v.live_from, 'lastOpenedOn', p.last_opened_on,
          'overrides', coalesce((
            select jsonb_agg(jsonb_build_object('permission', o.permission, 'role', o.role, 'allow', o.allow))
            from ventures.permission_overrides o where o.venture_id = v.id), '[]'::jsonb),
          'memberships', coalesce((
            select jsonb_agg(jsonb_build_object('role', m.role, 'jobRole', m.job_role, 'officeId', m.office_id,
              'reportsTo', m.reports_to, 'startsOn', m.starts_on, 'endsOn', m.ends_on))
            from ventures.memberships m where m.venture_id = v.id and m.user_id = u.id and m.left_at is null
              and m.during && daterange(at::date - 2, at::date + 3)), '[]'::jsonb)) order by v.name)
      from ventures.ventures v
      left join ventures.people p on p.venture_id = v.id and p.user_id = u.id
      where v.is_active and (u.group_role is not null or p.user_id is not null)), '[]'::jsonb))
  from identity.sessions s
  join identity.users signed_in on signed_in.id = s.user_id
  join identity.users u
    on u.id = case when s.acting_as is null then s.user_id else coalesce(identity.acted_as(s), s.user_id) end
  where s.token = session_token and s.expires_at > at and s.created_at > at - interval '30 days'
    and signed_in.deactivated_at is null
$$;

grant select, update, delete on identity.sessions to holdfast_gate;
grant update (deactivated_at, deactivated_on, version) on identity.users to holdfast_gate;
-- Any account may be held, only one without a role in the group changed.
create policy gate_closes on identity.users for update to holdfast_gate using (true) with check (group_role is null);
grant update (left_at) on ventures.memberships to holdfast_gate;
create policy gate_shuts on ventures.memberships for update to holdfast_gate using (true);
grant create on schema identity to holdfast_gate;
do $$
declare each text;
begin
  foreach each in array array['identity.group_role()', 'identity.keep_a_ceo()', 'identity.end_sessions(uuid)',
    'identity.require_reach(uuid)', 'identity.hold_account(uuid)', 'identity.close_if_nowhere(uuid, date, timestamptz)'] loop
    execute format('revoke all on function %s from public', each);
    execute format('alter function %s owner to holdfast_gate', each);
  end loop;
end $$;
revoke create on schema identity from holdfast_gate;
grant execute on function identity.group_role() to holdfast_app;
grant execute on function identity.end_sessions(uuid) to holdfast_app;
grant execute on function identity.hold_account(uuid) to holdfast_app;
grant execute on function identity.close_if_nowhere(uuid, date, timestamptz) to holdfast_app;

-- A file changes nobody who stands above whoever brings it, and places nobody whose account is closed.
create or replace view ventures.addressed_people_facts with (security_invoker = true) as
  select p.venture_id, p.user_id, u.name, u.email, u.is_test, u.group_role, u.deactivated_on
  from ventures.people p join identity.users u on u.id = p.user_id;

-- Whoever acts for others in one venture is found with that venture's settings.
create view ventures.permission_facts with (security_invoker = true) as
  select venture_id, permission, role, allow from ventures.permission_overrides;
grant select on ventures.permission_facts to holdfast_app;

-- The same lock for those who place people, under the name of what they are placed in.
create function ventures.hold_account(target uuid) returns void language sql volatile
  as $$ select identity.hold_account(target) $$;
