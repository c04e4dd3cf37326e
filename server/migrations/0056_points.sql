-- Why: a leaderboard of ten thousand people is read from sums that stand, in their order; whoever does not want to stand on
-- one says so; and settings are changed one after the other, each trigger switched off without losing its price.

-- What a person's awards of a period add up to, kept with every booking. `starts_on` is the first day of the period by the
-- venture's calendar, 0001-01-01 of all time. Who stands at 0 has had points that were taken back.
create table gamification.standings (
  venture_id uuid not null references ventures.ventures (id),
  period text not null,
  starts_on date not null,
  user_id uuid not null,
  points int not null default 0,
  -- The moment of the latest deed that counts: these points were reached with it, in whatever order deeds were recorded.
  reached_at timestamptz,
  primary key (venture_id, period, starts_on, user_id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint standings_period_known check (period in ('day', 'week', 'month', 'quarter', 'year', 'all')),
  constraint standings_points_not_negative check (points >= 0),
  constraint standings_reached_by_a_deed check ((points > 0) = (reached_at is not null))
);
create index standings_board on gamification.standings (venture_id, period, starts_on, points desc, reached_at, user_id)
  where points > 0;
select platform.protect('gamification.standings');
grant select, insert on gamification.standings to holdfast_app;
grant update (points, reached_at) on gamification.standings to holdfast_app;

-- The latest deed that still counts, when a later one is taken back.
create index awards_held on gamification.awards (venture_id, user_id, fact_at) include (fact_day) where is_active;
-- What the last weeks would have given with other settings.
create index awards_day on gamification.awards (venture_id, fact_day) where user_id is not null;

-- Whoever migrates reads every venture's awards and settings, once.
alter table ventures.ventures no force row level security;
alter table gamification.awards no force row level security;
alter table gamification.standings no force row level security;
insert into gamification.standings (venture_id, period, starts_on, user_id, points, reached_at)
select a.venture_id, p.period, p.starts_on, a.user_id, sum(a.points), max(a.fact_at)
from gamification.awards a
join ventures.ventures v on v.id = a.venture_id
cross join lateral (values
  ('day', a.fact_day),
  ('week', a.fact_day - (extract(dow from a.fact_day)::int - v.week_start + 7) % 7),
  ('month', date_trunc('month', a.fact_day)::date),
  ('quarter', date_trunc('quarter', a.fact_day)::date),
  ('year', date_trunc('year', a.fact_day)::date),
  ('all', date '0001-01-01')) p (period, starts_on)
where a.is_active
group by a.venture_id, p.period, p.starts_on, a.user_id;
alter table gamification.standings force row level security;
alter table gamification.awards force row level security;
alter table ventures.ventures force row level security;

-- Who does not want to be seen by colleagues. Whether they earn has nothing to do with it.
create table gamification.board_choices (
  venture_id uuid not null references ventures.ventures (id),
  user_id uuid not null,
  is_shown boolean not null,
  chosen_at timestamptz not null,
  primary key (venture_id, user_id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
select platform.protect('gamification.board_choices');
grant select, insert on gamification.board_choices to holdfast_app;
grant update (is_shown, chosen_at) on gamification.board_choices to holdfast_app;

-- Settings are numbered, so that of two who change the same one the second is told; `off` names the triggers that earn
-- nothing while the others do.
alter table gamification.settings disable trigger settings_append_only;
alter table gamification.settings no force row level security;
alter table gamification.settings add column revision int, add column off text[] not null default '{}';
update gamification.settings s set revision = n.revision
from (select venture_id, id, row_number() over (partition by venture_id order by since, id) as revision from gamification.settings) n
where n.venture_id = s.venture_id and n.id = s.id;
alter table gamification.settings alter column revision set not null;
alter table gamification.settings add constraint settings_one_after_the_other unique (venture_id, revision);
alter table gamification.settings add constraint settings_revision_counts check (revision > 0);
alter table gamification.settings force row level security;
alter table gamification.settings enable trigger settings_append_only;
