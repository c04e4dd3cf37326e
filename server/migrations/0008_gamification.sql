-- Why: points follow facts and fall with them. An award is what should hold; entries are the history whose sum it is.

-- A setting holds from its moment until the next one: points are priced as of the fact, not as of today.
create table gamification.settings (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  since timestamptz not null,
  is_enabled boolean not null,
  points jsonb not null,
  daily_cap int check (daily_cap >= 0),
  set_by uuid,
  primary key (venture_id, id),
  foreign key (venture_id, set_by) references ventures.people (venture_id, user_id)
);
create index settings_id on gamification.settings (id);
create index settings_since on gamification.settings (venture_id, since);
select platform.protect('gamification.settings');
grant select, insert on gamification.settings to holdfast_app;
create trigger settings_append_only before update or delete on gamification.settings
  for each row execute function platform.refuse_change();

-- Receiver, day and moment are what the fact calls for, also where the points are 0 (switched off, above the cap): a
-- daily cap is judged over all awards of a person and day.
create table gamification.awards (
  venture_id uuid not null references ventures.ventures (id),
  key text not null,
  trigger text not null,
  subject_id uuid not null,
  user_id uuid,
  points int not null default 0,
  is_active boolean not null default false,
  fact_day date,
  fact_at timestamptz,
  last_seq int not null default 0,
  primary key (venture_id, key),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint awards_inactive_is_nothing check (is_active or points = 0),
  constraint awards_active_is_somebodys check (not is_active or (user_id is not null and fact_day is not null and fact_at is not null and points > 0))
);
create index awards_person on gamification.awards (venture_id, user_id, fact_day);
select platform.protect('gamification.awards');
grant select, insert, update on gamification.awards to holdfast_app;

create table gamification.entries (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  key text not null,
  seq int not null,
  user_id uuid not null,
  points int not null check (points <> 0),
  fact_day date not null,
  at timestamptz not null,
  primary key (venture_id, id),
  constraint entries_once unique (venture_id, key, seq),
  foreign key (venture_id, key) references gamification.awards (venture_id, key),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
create index entries_id on gamification.entries (id);
create index entries_person on gamification.entries (venture_id, user_id, fact_day) include (points);
create index entries_history on gamification.entries (venture_id, user_id, id);
create index entries_day on gamification.entries (venture_id, fact_day, user_id) include (points);
create trigger entries_append_only before update or delete on gamification.entries
  for each row execute function platform.refuse_change();
select platform.protect('gamification.entries');
grant select, insert on gamification.entries to holdfast_app;
