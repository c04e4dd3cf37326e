import { COUNTED_AS_DELIVERED, EVIDENCE_DAYS } from '@holdfast/engine/freight'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { MatchedLoad } from './matched-load.ts'

type Sql = RawBuilder<unknown>

/** What was recorded of a carrier about this load, of each of whom anything was: preferred lanes, hauls, loads given back. */
export function saidOfCarriers(load: MatchedLoad, today: Day): Sql {
  const since = addDays(today, -EVIDENCE_DAYS)
  const records = [
    preferredLanes(load),
    haulsOnLane(load, since),
    haulsForCustomer(load, since),
    loadsGivenBack(load, since),
  ]
  return sql`
    select r.carrier_id, bool_or(r.begins and r.ends) as exact, bool_or(r.begins) as origin, bool_or(r.ends) as destination,
      sum(r.states)::int as states, sum(r.cities)::int as cities, sum(r.customer)::int as customer,
      sum(r.fell_off)::int as fell_off, sum(r.fell_off_badly)::int as fell_off_badly
    from (${sql.join(records, sql` union all `)}) r group by r.carrier_id`
}

/** What a carrier `k` delivered altogether: one probe of an index that answers without the loads. */
export function delivered({ ventureId, equipment }: MatchedLoad, today: Day): Sql {
  return sql`
    select count(*)::int as delivered, coalesce(bool_or(l.equipment = ${equipment}), false) as drove_it,
      count(l.delivery_to)::int as measured, (count(*) filter (where l.delivered_at <= l.delivery_to))::int as met,
      max(l.delivered_on) as last_on
    from freight.loads l
    where l.venture_id = ${ventureId} and l.carrier_id = k.id and ${hauled(addDays(today, -EVIDENCE_DAYS))}`
}

const NOTHING = {
  begins: sql`false`,
  ends: sql`false`,
  states: sql`0`,
  cities: sql`0`,
  customer: sql`0`,
  fell_off: sql`0`,
  fell_off_badly: sql`0`,
}

/** A record of `carrier_id` that says this, and nothing else. */
function saying(carrier: string, said: Partial<typeof NOTHING>): Sql {
  const columns = Object.entries({ ...NOTHING, ...said }).map(([name, value]) => sql`${value} as ${sql.ref(name)}`)
  return sql`select ${sql.ref(carrier)} as carrier_id, ${sql.join(columns)}`
}

function preferredLanes({ ventureId, originState, destinationState }: MatchedLoad): Sql {
  const [begins, ends] = [sql`c.origin_state = ${originState}`, sql`c.destination_state = ${destinationState}`]
  return sql`${saying('c.carrier_id', { begins, ends })}
    from freight.carrier_lanes c where c.venture_id = ${ventureId} and (${begins} or ${ends})`
}

/** A place that nobody recorded is like no other place. */
function haulsOnLane(load: MatchedLoad, since: Day): Sql {
  const { ventureId, originState, originCity, destinationState, destinationCity } = load
  const isKnown = (...places: readonly string[]) => sql.lit(places.every((place) => place !== ''))
  const cities = sql`(${isKnown(originCity, destinationCity)} and l.origin_city = ${originCity}
    and l.destination_city = ${destinationCity})::int`
  return sql`${saying('l.carrier_id', { states: sql`1`, cities })} from freight.loads l
    where l.venture_id = ${ventureId} and l.origin_state = ${originState} and l.destination_state = ${destinationState}
      and ${isKnown(originState, destinationState)} and ${hauled(since)}`
}

function haulsForCustomer({ ventureId, customerId }: MatchedLoad, since: Day): Sql {
  return sql`${saying('l.carrier_id', { customer: sql`1` })} from freight.loads l
    where l.venture_id = ${ventureId} and l.customer_id = ${customerId} and ${hauled(since)}`
}

/** A load that a carrier fell off twice is one. */
function loadsGivenBack({ ventureId }: MatchedLoad, since: Day): Sql {
  const badly = sql`coalesce(bool_or(d.is_bad), false)::int`
  return sql`${saying('d.carrier_id', { fell_off: sql`1`, fell_off_badly: badly })}
    from freight.load_fall_offs d join freight.load_facts l on l.venture_id = d.venture_id and l.id = d.load_id
    where d.venture_id = ${ventureId} and d.carrier_id is not null and d.fell_off_on >= ${since}::date
    group by d.carrier_id, d.load_id`
}

/** Of a load `l`; statuses are written out, so that the indexes of what was hauled are seen to hold it. */
function hauled(since: Day): Sql {
  return sql`l.carrier_id is not null and l.delivered_on >= ${since}::date and l.voided_at is null and not l.is_test
    and l.status in (${sql.join(COUNTED_AS_DELIVERED.map((status) => sql.lit(status)))})`
}
