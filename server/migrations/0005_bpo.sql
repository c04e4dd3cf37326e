-- Why: call centres. A call belongs to the business day on which it started, in its campaign's zone; what was not
-- measured stays null and never becomes 0.

create table bpo.campaigns (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 120),
  zone text not null,
  service_level_seconds int not null default 20 check (service_level_seconds between 1 and 3600),
  is_active boolean not null default true,
  primary key (venture_id, id),
  unique (venture_id, name)
);
create index campaigns_id on bpo.campaigns (id);
select platform.protect('bpo.campaigns');
grant select, insert, update on bpo.campaigns to holdfast_app;

create table bpo.agents (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  is_active boolean not null default true,
  primary key (venture_id, id),
  constraint agents_one_per_person unique (venture_id, user_id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id)
);
create index agents_id on bpo.agents (id);
select platform.protect('bpo.agents');
grant select, insert, update on bpo.agents to holdfast_app;

create table bpo.call_logs (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  external_ref text,
  agent_id uuid not null,
  campaign_id uuid not null,
  direction text not null check (direction in ('INBOUND', 'OUTBOUND')),
  started_at timestamptz not null,
  started_on date not null,
  ended_at timestamptz,
  answered boolean,
  answered_after_seconds int,
  talk_seconds int,
  hold_seconds int,
  wrap_seconds int,
  dials int,
  connected boolean,
  resolved boolean,
  appointment_set boolean,
  deal_won boolean,
  revenue_minor bigint,
  currency char(3) not null,
  rating smallint,
  is_test boolean not null default false,
  voided_at timestamptz,
  void_reason text,
  created_by uuid,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (venture_id, id),
  unique (venture_id, external_ref),
  foreign key (venture_id, agent_id) references bpo.agents (venture_id, id),
  foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  foreign key (venture_id, created_by) references ventures.people (venture_id, user_id),
  constraint call_logs_ended_after_start check (ended_at >= started_at),
  constraint call_logs_seconds_not_negative check (
    answered_after_seconds >= 0 and talk_seconds >= 0 and hold_seconds >= 0 and wrap_seconds >= 0),
  constraint call_logs_dials_not_negative check (dials >= 0),
  constraint call_logs_answer_time_needs_answer check (answered_after_seconds is null or answered),
  constraint call_logs_revenue_not_negative check (revenue_minor >= 0),
  constraint call_logs_rating_known check (rating between 1 and 5),
  constraint call_logs_void_has_reason check (voided_at is null or void_reason is not null)
);
create index call_logs_id on bpo.call_logs (id);
create index call_logs_day on bpo.call_logs (venture_id, started_on, id);
create index call_logs_agent on bpo.call_logs (venture_id, agent_id, id);
create index call_logs_campaign on bpo.call_logs (venture_id, campaign_id, id);
create index call_logs_open on bpo.call_logs (venture_id, agent_id) where ended_at is null and voided_at is null;
select platform.protect('bpo.call_logs');
grant select, insert, update on bpo.call_logs to holdfast_app;

create function bpo.guard_call_end() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null and new.ended_at is null then
    raise exception 'an ended call does not open again' using errcode = 'check_violation', constraint = 'call_logs_end_once';
  end if;
  return new;
end $$;
create trigger call_logs_end_once before update of ended_at on bpo.call_logs
  for each row execute function bpo.guard_call_end();

create view bpo.call_facts with (security_invoker = true) as
  select c.venture_id, c.id, c.agent_id, a.user_id, c.campaign_id, c.direction, c.started_at, c.started_on, c.ended_at, c.answered,
    c.answered_after_seconds, c.talk_seconds, c.hold_seconds, c.wrap_seconds, c.dials, c.connected, c.resolved, c.appointment_set,
    c.deal_won, c.revenue_minor, c.currency, c.rating, p.service_level_seconds
  from bpo.call_logs c
  join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id
  join bpo.campaigns p on p.venture_id = c.venture_id and p.id = c.campaign_id
  where c.voided_at is null and not c.is_test;
grant select on bpo.call_facts to holdfast_app;
