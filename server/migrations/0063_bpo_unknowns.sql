-- Unknown is not zero: how many days of totals do not tell a count. A deal counts in the conversion where the call's connection is known, as the calls that it is divided by.
alter table kpi.bpo_daily
  add column days_without_calls int not null default 0,
  add column days_without_dials int not null default 0,
  add column days_without_connects int not null default 0,
  add column days_without_appointments int not null default 0,
  add column days_without_deals int not null default 0;
alter table kpi.bpo_hourly
  add column days_without_calls int not null default 0,
  add column days_without_dials int not null default 0,
  add column days_without_connects int not null default 0,
  add column days_without_appointments int not null default 0,
  add column days_without_deals int not null default 0;
alter table kpi.bpo_daily_by
  add column days_without_calls int not null default 0,
  add column days_without_dials int not null default 0,
  add column days_without_connects int not null default 0,
  add column days_without_appointments int not null default 0,
  add column days_without_deals int not null default 0;

-- The few calls that began on the day before and ended today: since when an agent is idle after midnight.
create index call_logs_ends on bpo.call_logs (venture_id, started_on, ended_at) where voided_at is null and not is_test;

-- A mistyped year of one call must not make a day too long to be counted. What stands is not judged again.
alter table bpo.call_logs add constraint call_logs_time_bounded
  check (started_at >= '1970-01-01' and ended_at - started_at <= interval '24 hours') not valid;
alter table bpo.day_totals add constraint day_totals_day_bounded check (day >= '1970-01-01') not valid;

-- Days that were counted before are counted again.
alter table kpi.computed_days no force row level security;
alter table platform.dirty_days no force row level security;
insert into platform.dirty_days (venture_id, area, day, event_id)
select venture_id, area, day, uuidv7() from kpi.computed_days where area = 'kpi.bpo';
alter table kpi.computed_days force row level security;
alter table platform.dirty_days force row level security;
