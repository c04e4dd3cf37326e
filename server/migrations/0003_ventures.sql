-- Why: the group's companies, their clocks and calendars, and who works in which of them in which role on which days.

create table ventures.ventures (
  id uuid primary key default uuidv7(),
  code text not null unique check (code ~ '^[A-Z0-9]{2,8}$'),
  name text not null check (length(name) between 1 and 120),
  type text not null check (type in ('LOGISTICS', 'TRANSPORT', 'HOSPITALITY', 'BPO', 'SAAS', 'HOLDINGS')),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  zone text not null,
  week_start smallint not null default 0 check (week_start between 0 and 6),
  working_weekdays smallint[] not null default '{1,2,3,4,5}',
  live_from date not null,
  is_active boolean not null default true,
  created_at timestamptz not null default now()
);
alter table ventures.ventures enable row level security;
alter table ventures.ventures force row level security;
create policy venture_scope on ventures.ventures to holdfast_app
  using (id = any ((select platform.scope())::uuid[])) with check (id = any ((select platform.scope())::uuid[]));
create policy known_ventures on ventures.ventures for select to holdfast_system using (true);
create policy known_ventures_at_sign_in on ventures.ventures for select to holdfast_auth using (true);
grant select, insert, update on ventures.ventures to holdfast_app;
grant select (id, type, zone, is_active) on ventures.ventures to holdfast_system;

create table ventures.offices (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 120),
  primary key (venture_id, id),
  unique (venture_id, name)
);
create index offices_id on ventures.offices (id);
select platform.protect('ventures.offices');
grant select, insert, update on ventures.offices to holdfast_app;

create table ventures.people (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null references identity.users (id),
  last_opened_on date,
  primary key (venture_id, user_id)
);
create index people_user on ventures.people (user_id);
select platform.protect('ventures.people');
grant select, insert, update on ventures.people to holdfast_app;

create table ventures.memberships (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  role text not null check (role in ('FINANCE', 'HR_ADMIN', 'VENTURE_HEAD', 'OFFICE_MANAGER', 'TEAM_LEAD', 'EMPLOYEE', 'CONTRACTOR')),
  job_role text check (job_role in ('SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM', 'ACCOUNTING', 'BPO_AGENT', 'HOTEL_MANAGER', 'FRONT_DESK', 'REVENUE_MANAGER')),
  office_id uuid,
  reports_to uuid,
  starts_on date not null,
  ends_on date,
  during daterange not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
  primary key (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, office_id) references ventures.offices (venture_id, id),
  foreign key (venture_id, reports_to) references ventures.people (venture_id, user_id),
  constraint memberships_end_after_start check (ends_on is null or ends_on >= starts_on),
  constraint memberships_not_own_superior check (reports_to <> user_id),
  constraint memberships_one_at_a_time unique (venture_id, user_id, during without overlaps)
);
create index memberships_id on ventures.memberships (id);
create index memberships_user on ventures.memberships (user_id);
select platform.protect('ventures.memberships');
grant select, insert, update on ventures.memberships to holdfast_app;

create table ventures.holidays (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  name text not null,
  primary key (venture_id, day)
);
select platform.protect('ventures.holidays');
grant select, insert, update, delete on ventures.holidays to holdfast_app;

-- A person's own row is theirs to read; anyone else's only through a venture in scope.
alter table identity.users enable row level security;
alter table identity.users force row level security;
create policy sign_in on identity.users to holdfast_auth using (true) with check (true);
create policy shared_venture on identity.users for select to holdfast_app
  using (id = (select platform.person()) or exists (select from ventures.people p where p.user_id = users.id));
create policy own_preferences on identity.users for update to holdfast_app using (id = (select platform.person()));

-- The one question asked at the start of every request: who is this, and where may they belong? It answers before any
-- scope is known, so it runs as a role that can only read these tables; the session token is the proof. Memberships of
-- the days around now are returned; which one holds today is decided in the venture's zone by the caller.
grant select on ventures.ventures, ventures.people, ventures.memberships, identity.users, identity.sessions to holdfast_gate;
grant usage on schema identity, ventures, platform to holdfast_gate;
create policy gate on ventures.ventures for select to holdfast_gate using (true);
create policy gate on ventures.people for select to holdfast_gate using (true);
create policy gate on ventures.memberships for select to holdfast_gate using (true);
create policy gate on identity.users for select to holdfast_gate using (true);

create function identity.who_is(session_token text, at timestamptz) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'sessionId', s.id, 'sessionUpdatedAt', s.updated_at, 'impersonatedBy', s.impersonated_by,
    'user', jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email, 'groupRole', u.group_role, 'zone', u.zone,
      'isTest', u.is_test, 'preferences', u.preferences),
    'ventures', coalesce((
      select jsonb_agg(jsonb_build_object('id', v.id, 'code', v.code, 'name', v.name, 'type', v.type, 'currency', v.currency,
          'zone', v.zone, 'weekStart', v.week_start, 'liveFrom', v.live_from, 'lastOpenedOn', p.last_opened_on,
          'memberships', coalesce((
            select jsonb_agg(jsonb_build_object('role', m.role, 'jobRole', m.job_role, 'officeId', m.office_id,
              'reportsTo', m.reports_to, 'startsOn', m.starts_on, 'endsOn', m.ends_on))
            from ventures.memberships m where m.venture_id = v.id and m.user_id = u.id
              and m.during && daterange(at::date - 2, at::date + 3)), '[]'::jsonb)) order by v.name)
      from ventures.ventures v
      left join ventures.people p on p.venture_id = v.id and p.user_id = u.id
      where v.is_active and (u.group_role is not null or p.user_id is not null)), '[]'::jsonb))
  from identity.sessions s
  join identity.users u on u.id = s.user_id
  where s.token = session_token and s.expires_at > at and s.created_at > at - interval '30 days' and u.deactivated_at is null
$$;
revoke all on function identity.who_is(text, timestamptz) from public;
grant execute on function identity.who_is(text, timestamptz) to holdfast_app;
-- Only to take the function over does its new owner need to create in the schema.
grant create on schema identity to holdfast_gate;
alter function identity.who_is(text, timestamptz) owner to holdfast_gate;
revoke create on schema identity from holdfast_gate;

-- What other areas read of people and ventures: names, calendars and who works where. Never an address.
create view identity.person_facts with (security_invoker = true) as
  select id, name, is_test, deactivated_at, deactivated_on from identity.users;
grant select on identity.person_facts to holdfast_app;
create view ventures.people_facts with (security_invoker = true) as
  select p.venture_id, p.user_id, u.name, u.is_test, u.deactivated_on
  from ventures.people p join identity.users u on u.id = p.user_id;
create view ventures.membership_facts with (security_invoker = true) as
  select m.venture_id, m.id, m.user_id, m.role, m.job_role, m.office_id, m.reports_to, m.starts_on, m.ends_on, m.during
  from ventures.memberships m;
create view ventures.venture_facts with (security_invoker = true) as
  select id, code, name, type, currency, zone, week_start, working_weekdays, live_from from ventures.ventures;
grant select on ventures.people_facts, ventures.membership_facts, ventures.venture_facts to holdfast_app;
