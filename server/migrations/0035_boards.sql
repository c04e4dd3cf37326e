-- Why: boards show what waits for somebody now, and what was lost, without a look at the loads that do not. Each is one
-- range of an index that holds nothing else, in the order of the board.

-- By the last moment at which a truck is in time; loads without one come last. The other columns are for the sums in heads.
create index loads_uncovered on freight.loads (venture_id, (coalesce(pickup_to, pickup_from, 'infinity')), id)
  include (pickup_to, pickup_from, bill_minor, currency)
  where status = 'OPEN' and voided_at is null and not is_test;

create index load_flags_up on freight.load_flags (venture_id, kind, raised_at, id) where cleared_at is null;

create index loads_lost_value on freight.loads (venture_id, lost_on)
  include (lost_reason, customer_id, origin_state, destination_state, currency, bill_minor)
  where status = 'LOST' and voided_at is null and not is_test;
