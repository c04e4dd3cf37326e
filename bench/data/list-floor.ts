/** The same page as GET /freight/loads gives, written out by the database: nothing else answers it in fewer steps. */
export const LIST_FLOOR = `
  select json_build_object(
    'items', coalesce(json_agg(json_build_object(
      'id', l.id, 'ventureId', l.venture_id, 'number', l.number, 'status', l.status,
      'customer', json_build_object('id', l.customer_id, 'name', c.name),
      'carrier', case when k.id is null then null else json_build_object('id', k.id, 'name', k.name) end,
      'origin', json_build_object('city', l.origin_city, 'state', l.origin_state),
      'destination', json_build_object('city', l.destination_city, 'state', l.destination_state),
      'equipment', l.equipment, 'pickupFrom', l.pickup_from, 'deliveryTo', l.delivery_to, 'deliveredAt', l.delivered_at,
      'bill', json_build_object('minor', l.bill_minor, 'currency', l.currency),
      'cost', case when l.cost_minor is null then null else json_build_object('minor', l.cost_minor, 'currency', l.currency) end,
      'margin', case when l.cost_minor is null then null else json_build_object('minor', l.bill_minor - l.cost_minor, 'currency', l.currency) end,
      'flags', array(select f.kind from freight.load_flags f where f.venture_id = l.venture_id and f.load_id = l.id and f.cleared_at is null order by f.kind),
      'lastCheckCall', (select json_build_object('at', q.at, 'place', case when q.city is null then null
          else json_build_object('city', q.city, 'state', q.state) end, 'eta', q.eta, 'isLate', q.is_late)
        from freight.check_calls q where q.venture_id = l.venture_id and q.load_id = l.id and q.voided_at is null
        order by q.at desc, q.id desc limit 1),
      'zone', v.zone, 'version', l.version) order by l.id desc), '[]'),
    'nextCursor', min(l.id::text), 'hasMore', true)::text as body
  from (select * from freight.loads where venture_id = $1 and id < coalesce($2, 'ffffffff-ffff-ffff-ffff-ffffffffffff')::uuid
    and voided_at is null and not is_test order by venture_id desc, id desc limit 25) l
  join ventures.ventures v on v.id = l.venture_id
  join freight.customers c on c.venture_id = l.venture_id and c.id = l.customer_id
  left join freight.carriers k on k.venture_id = l.venture_id and k.id = l.carrier_id`
