-- Why: the board of outreach walked every send there was to find the loads that still look for somebody, the page of
-- unmatched messages passed every one whose text is forgotten, and an answer that was put into the wrong thread stayed there.

-- The newest send about a load; null: nobody was asked. It orders the board, and tells which open loads nobody was asked about.
alter table freight.loads add column last_outreach_id uuid;
alter table freight.loads add constraint loads_last_outreach_of_load
  foreign key (venture_id, last_outreach_id, id) references freight.outreaches (venture_id, id, load_id);
create function freight.keep_last_outreach() returns trigger language plpgsql as $$
begin
  update freight.loads set last_outreach_id = new.id
  where venture_id = new.venture_id and id = new.load_id and (last_outreach_id is null or last_outreach_id < new.id);
  return null;
end $$;
create trigger outreaches_last_of_load after insert on freight.outreaches
  for each row execute function freight.keep_last_outreach();

alter table freight.loads no force row level security;
alter table freight.outreaches no force row level security;
update freight.loads l set last_outreach_id = o.id
from (select distinct on (venture_id, load_id) venture_id, load_id, id from freight.outreaches order by venture_id, load_id, id desc) o
where l.venture_id = o.venture_id and l.id = o.load_id;
alter table freight.loads force row level security;
alter table freight.outreaches force row level security;

create index loads_asked on freight.loads (venture_id, last_outreach_id)
  where last_outreach_id is not null and voided_at is null;
create index loads_asked_open on freight.loads (venture_id, last_outreach_id)
  where last_outreach_id is not null and status = 'OPEN' and voided_at is null;
create index loads_not_asked on freight.loads (venture_id, id)
  where last_outreach_id is null and status = 'OPEN' and voided_at is null and not is_test;

-- An answer that stands in the wrong thread is taken out of it and kept, with who did it and why; at most one answer of a
-- message stands. One that bore the reply code of its load, or that a person noted, is in no wrong thread.
alter table freight.outreach_answers
  drop constraint outreach_answers_once,
  add column taken_out_at timestamptz,
  add column taken_out_by uuid,
  add column taken_out_reason text,
  add foreign key (venture_id, taken_out_by) references ventures.people (venture_id, user_id),
  add constraint outreach_answers_taken_out_whole check (num_nulls(taken_out_at, taken_out_reason) in (0, 2)),
  add constraint outreach_answers_taken_out_by_somebody check (taken_out_by is null or taken_out_at is not null),
  add constraint outreach_answers_taken_out_says_why check (length(taken_out_reason) > 0),
  add constraint outreach_answers_known_stays
    check (taken_out_at is null or inbound_message_id is not null and found_by <> 'CODE');
create unique index outreach_answers_once on freight.outreach_answers (venture_id, inbound_message_id)
  where taken_out_at is null;
grant update (taken_out_at, taken_out_by, taken_out_reason) on freight.outreach_answers to holdfast_app;

create function freight.keep_taken_out() returns trigger language plpgsql as $$
begin
  raise exception 'an answer that was taken out of a thread stays out of it'
    using errcode = 'check_violation', constraint = 'outreach_answers_taken_out_once';
end $$;
create trigger outreach_answers_taken_out_once before update on freight.outreach_answers
  for each row when (old.taken_out_at is not null) execute function freight.keep_taken_out();

-- The answers that count: every list, count and state is of these.
create view freight.standing_answers with (security_invoker = true) as
  select venture_id, id, recipient_id, load_id, found_by, inbound_message_id, sender, body, is_decline, is_late, is_automatic,
    offer_minor, recorded_by, received_at
  from freight.outreach_answers where taken_out_at is null;
grant select on freight.standing_answers to holdfast_app;

-- A message that was matched wrongly waits for a person again, while its text is kept.
create or replace function platform.keep_inbound_outcome() returns trigger language plpgsql as $$
begin
  if not (old.outcome is null or old.outcome = 'UNMATCHED' and new.outcome in ('MATCHED', 'DISMISSED')
    or old.outcome = 'MATCHED' and new.outcome = 'UNMATCHED' and new.body is not null) then
    raise exception 'a message that was % does not become %', old.outcome, new.outcome
      using errcode = 'check_violation', constraint = 'inbound_messages_outcome_order';
  end if;
  return new;
end $$;

drop index platform.inbound_messages_unmatched;
create index inbound_messages_unmatched on platform.inbound_messages (venture_id, id)
  where outcome = 'UNMATCHED' and body is not null;
-- Those of the group's account, in order: an index that begins with an empty column gives none.
create index inbound_messages_unmatched_of_group on platform.inbound_messages (id)
  where venture_id is null and outcome = 'UNMATCHED' and body is not null;

-- The desk of disputes begins with those that are under way: what is over is not walked through to them.
create index disputes_under_way on hospitality.disputes (venture_id, coalesce(evidence_due_on, 'infinity'::date), id)
  where status in ('OPEN', 'IN_PROGRESS') and voided_at is null and not is_test;
