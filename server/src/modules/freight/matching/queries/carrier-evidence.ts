import { EVIDENCE_DAYS } from '@holdfast/engine/freight'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { MatchedLoad } from './matched-load.ts'

type Sql = RawBuilder<unknown>

/** What was recorded of carriers, each once: h of loads that they delivered, p of lanes that they prefer, f of fall-offs. */
export function evidenceTables(load: MatchedLoad, today: Day): Sql {
  const from = addDays(today, -EVIDENCE_DAYS)
  return sql`h as materialized (${hauled(load, from)}), p as materialized (${preferred(load)}),
    f as materialized (${fellOff(load, from)})`
}

function hauled(load: MatchedLoad, from: Day): Sql {
  return sql`
    select * from freight.hauled_by_carrier(${load.ventureId}, ${from}, ${load.customerId}, ${load.equipment},
      ${load.originState}, ${load.originCity}, ${load.destinationState}, ${load.destinationCity})`
}

function preferred({ ventureId, originState, destinationState }: MatchedLoad): Sql {
  const [begins, ends] = [sql`c.origin_state = ${originState}`, sql`c.destination_state = ${destinationState}`]
  return sql`
    select c.carrier_id, bool_or(${begins} and ${ends}) as exact, bool_or(${begins}) as origin, bool_or(${ends}) as destination
    from freight.carrier_lanes c where c.venture_id = ${ventureId} and (${begins} or ${ends}) group by c.carrier_id`
}

/** A load that a carrier fell off twice is one. */
function fellOff({ ventureId }: MatchedLoad, from: Day): Sql {
  return sql`
    select o.carrier_id, count(*)::int as loads, (count(*) filter (where o.is_bad))::int as bad from (
      select d.carrier_id, d.load_id, coalesce(bool_or(d.is_bad), false) as is_bad
      from freight.load_fall_offs d join freight.load_facts l on l.venture_id = d.venture_id and l.id = d.load_id
      where d.venture_id = ${ventureId} and d.carrier_id is not null and d.fell_off_on >= ${from}::date
      group by d.carrier_id, d.load_id) o
    group by o.carrier_id`
}
