-- Why: points follow facts and fall with them. An award is what should hold; entries are the history whose sum it is.

create table gamification.config (
  venture_id uuid not null references ventures.ventures (id),
  trigger text not null,
  points int not null check (points between 0 and 10000),
  is_enabled boolean not null default true,
  daily_cap int check (daily_cap >= 0),
  primary key (venture_id, trigger)
);
select platform.protect('gamification.config');
grant select, insert, update on gamification.config to holdfast_app;

create table gamification.awards (
  venture_id uuid not null references ventures.ventures (id),
  key text not null,
  trigger text not null,
  subject_id uuid not null,
  user_id uuid,
  points int not null,
  is_active boolean not null,
  fact_day date not null,
  last_seq int not null default 0,
  primary key (venture_id, key),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
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
create index entries_day on gamification.entries (venture_id, fact_day, user_id) include (points);
create trigger entries_append_only before update or delete on gamification.entries
  for each row execute function platform.refuse_change();
select platform.protect('gamification.entries');
grant select, insert on gamification.entries to holdfast_app;
