-- Why: a year that somebody mistyped is refused where it is written down; choosers find companies as people type them;
-- a mail that comes back after it was taken has not been delivered.

-- A day more on either side, for the day begins elsewhere in other zones. What stands is not judged again.
alter table freight.loads add constraint loads_times_kept check (
  least(pickup_from, pickup_to, delivery_from, delivery_to, created_at, covered_at, dispatched_at, picked_up_at, delivered_at,
    invoiced_at, paid_at, lost_at, cancelled_at) >= '1899-12-31 00:00+00'
  and greatest(pickup_from, pickup_to, delivery_from, delivery_to, created_at, covered_at, dispatched_at, picked_up_at,
    delivered_at, invoiced_at, paid_at, lost_at, cancelled_at) < '2200-01-02 00:00+00') not valid;
alter table freight.quotes add constraint quotes_times_kept check (
  least(pickup_from, pickup_to, valid_until, requested_at, created_at, sent_at, decided_at, booked_at) >= '1899-12-31 00:00+00'
  and greatest(pickup_from, pickup_to, valid_until, requested_at, created_at, sent_at, decided_at, booked_at)
    < '2200-01-02 00:00+00') not valid;
alter table freight.load_stops add constraint load_stops_times_kept check (
  least(window_from, window_to, arrived_at, departed_at) >= '1899-12-31 00:00+00'
  and greatest(window_from, window_to, arrived_at, departed_at) < '2200-01-02 00:00+00') not valid;
alter table freight.check_calls add constraint check_calls_times_kept check (
  least(at, eta) >= '1899-12-31 00:00+00' and greatest(at, eta) < '2200-01-02 00:00+00') not valid;
alter table freight.outreach_answers add constraint outreach_answers_time_kept check (
  received_at >= '1899-12-31 00:00+00' and received_at < '2200-01-02 00:00+00') not valid;
alter table platform.message_events add constraint message_events_time_kept check (
  at >= '1899-12-31 00:00+00' and at < '2200-01-02 00:00+00') not valid;

-- The words of every record, for lists that are narrowed by the beginnings of words.
create view search.word_facts with (security_invoker = true) as select venture_id, kind, word, record_id from search.words;
grant select on search.word_facts to holdfast_app;

-- As before, and a mail that was taken may still come back.
create or replace function platform.keep_message_order() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (case old.state
    when 'WAITING' then new.state in ('SENDING', 'FAILED')
    when 'SENDING' then new.state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED', 'UNKNOWN')
    when 'SENT' then new.state in ('DELIVERED', 'FAILED')
    when 'UNKNOWN' then new.state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED')
    when 'DELIVERED' then new.state = 'FAILED'
    when 'FAILED' then new.state = 'WAITING'
    else false end)
  then
    raise exception 'a message does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
