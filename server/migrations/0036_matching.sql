-- Why: who could drive a load is asked of every carrier at once, and each is judged by what it delivered in a year.

-- What every delivered load says of its carrier, without a look at the load itself, one carrier after the other.
create index loads_hauled on freight.loads (venture_id, carrier_id)
  include (delivered_on, customer_id, origin_state, origin_city, destination_state, destination_city, equipment, delivered_at, delivery_to)
  where carrier_id is not null and delivered_on is not null and voided_at is null and not is_test
    and status in ('DELIVERED', 'INVOICED', 'PAID');

-- Of every carrier what it delivered since a day, and how much of it was on a lane, for a customer, in an equipment. The
-- settings keep it to one walk along that index: with those of the server it may be read from the loads, at many times
-- the cost. A place that nobody recorded is like no other place.
create function freight.hauled_by_carrier(
  the_venture uuid, since date, the_customer uuid, the_equipment text,
  from_state text, from_city text, to_state text, to_city text)
returns table (carrier_id uuid, delivered int, states int, cities int, customer int, drove_it boolean, measured int, met int, last_on date)
language sql stable rows 20000
set random_page_cost = 1 set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off set max_parallel_workers_per_gather = 0
as $$
  select l.carrier_id, count(*)::int,
    (count(*) filter (where l.origin_state = from_state and l.destination_state = to_state
      and from_state <> '' and to_state <> ''))::int,
    (count(*) filter (where l.origin_state = from_state and l.destination_state = to_state
      and l.origin_city = from_city and l.destination_city = to_city
      and from_state <> '' and to_state <> '' and from_city <> '' and to_city <> ''))::int,
    (count(*) filter (where l.customer_id = the_customer))::int, bool_or(l.equipment = the_equipment),
    count(l.delivery_to)::int, (count(*) filter (where l.delivered_at <= l.delivery_to))::int, max(l.delivered_on)
  from freight.loads l
  where l.venture_id = the_venture and l.carrier_id is not null and l.delivered_on >= since
    and l.status in ('DELIVERED', 'INVOICED', 'PAID') and l.voided_at is null and not l.is_test
  group by l.carrier_id
$$;

-- Those whom the register keeps from driving, and those of whom it says enough to let them: numbers alone.
create index fmcsa_snapshots_bar on freight.fmcsa_snapshots (dot_number)
  where snapshot #>> '{allowedToOperate,meaning}' = 'no' or snapshot #>> '{status,meaning}' = 'inactive'
    or snapshot ->> 'outOfServiceOn' is not null
    or (snapshot #>> '{authority,common,meaning}' in ('inactive', 'none')
      and snapshot #>> '{authority,contract,meaning}' in ('inactive', 'none'));
create index fmcsa_snapshots_let on freight.fmcsa_snapshots (dot_number)
  where snapshot #>> '{allowedToOperate,meaning}' = 'yes' and snapshot #>> '{status,meaning}' = 'active'
    and snapshot ->> 'outOfServiceOn' is null and missing_since is null
    and (snapshot #>> '{authority,common,meaning}' = 'active' or snapshot #>> '{authority,contract,meaning}' = 'active');
