-- Why: whoever comes back wants to know what others did meanwhile, and how their own figures stand against what they were
-- set; a reminder follows the day of its record; and the week of a venture stays the one that its standings are kept by.

-- When a person last looked at their day in a venture. `since` is when they had looked before this visit; null: never.
create table operations.visits (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null references identity.users (id),
  since timestamptz,
  seen_at timestamptz not null,
  primary key (venture_id, user_id),
  constraint visits_since_before_seen check (since <= seen_at)
);
select platform.protect('operations.visits');
-- Nobody sees when another looked, nor looks for them.
create policy own_visits on operations.visits as restrictive to holdfast_app
  using (user_id = (select platform.person()));
grant select, insert, update (since, seen_at) on operations.visits to holdfast_app;

-- A person's own targets, read by everybody's day.
create index targets_of_person on kpi.targets (venture_id, user_id) where user_id is not null;

-- The day of the record that a reminder is due on, as long as nobody moved the task: when the record's day moves, so does its.
alter table operations.tasks add column cause_due_on date;
grant update (cause_due_on) on operations.tasks to holdfast_app;

-- Weekly standings are kept by the day on which a week starts, from the first sign-in on.
create or replace function ventures.keep_ground() returns trigger language plpgsql as $$
begin
  if exists (select from platform.events e where e.venture_id = new.id and e.type !~ '^(identity|ventures)\.')
    or (new.week_start <> old.week_start
      and exists (select from gamification.standings s where s.venture_id = new.id and s.period = 'week')) then
    raise exception 'facts stand on it' using errcode = 'restrict_violation', constraint = 'ventures_ground';
  end if;
  return new;
end $$;
