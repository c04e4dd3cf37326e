-- Why: everything else stands on these: the scope that row-level security reads, the journal of business facts,
-- the marks of days to recompute, and the keys that make a repeated write harmless.

create extension if not exists btree_gist;

create schema platform;
create schema identity;
create schema ventures;
create schema fx;
create schema freight;
create schema bpo;
create schema kpi;
create schema incentives;
create schema gamification;
create schema briefing;

grant usage on schema platform, identity, ventures, fx, freight, bpo, kpi, incentives, gamification, briefing to holdfast_app;
grant usage on schema platform, ventures to holdfast_system;
grant usage on schema identity, platform to holdfast_auth;

-- A setting that was ever set resets to '' and not to null, so the nullif is what makes an unset scope see nothing.
create function platform.scope() returns uuid[] language sql stable parallel safe
  as $$ select nullif(current_setting('app.ventures', true), '')::uuid[] $$;
create function platform.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;

-- Every business table gets the same guard. The sub-select is evaluated once per statement, not once per row.
create function platform.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy venture_scope on %s to holdfast_app using (venture_id = any ((select platform.scope())::uuid[]))'
    ' with check (venture_id = any ((select platform.scope())::uuid[]))', target);
end $$;

-- For tables whose rows are facts once written: a mistake is answered by another row.
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
end $$;

create table platform.events (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  type text not null,
  subject_id uuid not null,
  actor_id uuid,
  effective_id uuid,
  days date[] not null,
  facts jsonb not null,
  at timestamptz not null,
  request_id text,
  primary key (venture_id, id)
);
create index events_id on platform.events (id);
create index events_of_subject on platform.events (venture_id, subject_id, id);
create index events_of_type on platform.events (venture_id, type, id);
select platform.protect('platform.events');
create trigger events_append_only before update or delete on platform.events
  for each row execute function platform.refuse_change();
grant select, insert on platform.events to holdfast_app;

-- No key and no uniqueness on purpose: a coalescing key inside the writer's transaction makes writers wait for each
-- other and loses the fact whose mark was already taken.
create table platform.dirty_days (
  venture_id uuid not null,
  area text not null,
  day date not null,
  event_id uuid not null,
  marked_at timestamptz not null default clock_timestamp()
);
create index dirty_days_area on platform.dirty_days (venture_id, area, day);
alter table platform.dirty_days enable row level security;
alter table platform.dirty_days force row level security;
create policy venture_scope on platform.dirty_days to holdfast_app
  using (venture_id = any ((select platform.scope())::uuid[]))
  with check (venture_id = any ((select platform.scope())::uuid[]));
create policy due_work on platform.dirty_days for select to holdfast_system using (true);
grant select, insert, delete on platform.dirty_days to holdfast_app;
grant select (venture_id, area, day, marked_at) on platform.dirty_days to holdfast_system;

create table platform.idempotency_keys (
  person_id uuid not null,
  key text not null check (length(key) between 1 and 255),
  operation text not null,
  input_hash text not null,
  venture_id uuid,
  status int,
  reply json,
  keep_for_ever boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
create index idempotency_keys_age on platform.idempotency_keys (created_at) where not keep_for_ever;
alter table platform.idempotency_keys enable row level security;
alter table platform.idempotency_keys force row level security;
create policy own_keys on platform.idempotency_keys to holdfast_app
  using (person_id = (select platform.person())) with check (person_id = (select platform.person()));
grant select, insert, update on platform.idempotency_keys to holdfast_app;
create policy sweep_old_keys on platform.idempotency_keys to holdfast_system
  using (not keep_for_ever and created_at < now() - interval '7 days');
grant select (created_at, keep_for_ever), delete on platform.idempotency_keys to holdfast_system;
