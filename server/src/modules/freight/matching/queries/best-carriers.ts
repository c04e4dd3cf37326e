import type { Evidence, UnknownCarrier } from '@holdfast/engine/freight'
import { RECENCY_DAYS } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { evidenceTables } from './carrier-evidence.ts'
import type { MatchedLoad } from './matched-load.ts'
import { recencyOf, SCORE } from './points-of-carrier.ts'
import { refusedByGate } from './refused.ts'

type Wanted = {
  readonly today: Day
  readonly unknown: UnknownCarrier
  readonly limit: number
  /** Whether those that fell off this load are among them. */
  readonly withFallen: boolean
}
export type Best = {
  readonly id: string
  readonly score: number
  readonly isRefused: boolean
  readonly fellOffThis: boolean
  readonly evidence: Evidence
}

/**
 * One statement that scores every carrier of the venture: those that may drive before those that the gate refuses, then by
 * score, name and id.
 */
export async function bestCarriers(db: Reads, load: MatchedLoad, wanted: Wanted): Promise<readonly Best[]> {
  const { rows } = await sql<Row>`
    with ${evidenceTables(load, wanted.today)}
    select e.id, e.refused as "isRefused", e.fell_off_this as "fellOffThis", ${SCORE} as score, e.names_it, e.names_any,
      e.drove_it, e.exact, e.origin, e.destination, e.states, e.cities, e.customer, e.delivered, e.measured, e.met,
      e.fell_off, e.fell_off_badly, e.rating, e.recency
    from (
      select k.id, k.name, k.rating, ${load.equipment} = any (k.equipment) as names_it, k.equipment <> '{}' as names_any,
        coalesce(h.drove_it, false) as drove_it, coalesce(p.exact, false) as exact, coalesce(p.origin, false) as origin,
        coalesce(p.destination, false) as destination, coalesce(h.states, 0) as states, coalesce(h.cities, 0) as cities,
        coalesce(h.customer, 0) as customer, coalesce(h.delivered, 0) as delivered, coalesce(h.measured, 0) as measured,
        coalesce(h.met, 0) as met, coalesce(f.loads, 0) as fell_off, coalesce(f.bad, 0) as fell_off_badly,
        ${recencyOf(sql`h.last_on`, wanted.today)} as recency, ${refusedByGate(wanted.today, wanted.unknown)} as refused,
        k.id = any (array(select d.carrier_id from freight.load_fall_offs d
          where d.venture_id = ${load.ventureId} and d.load_id = ${load.id} and d.carrier_id is not null)) as fell_off_this
      from freight.carriers k left join h on h.carrier_id = k.id left join p on p.carrier_id = k.id
      left join f on f.carrier_id = k.id
      where k.venture_id = ${load.ventureId} and k.voided_at is null and not k.is_test and k.merged_into is null) e
    ${wanted.withFallen ? sql`` : sql`where not e.fell_off_this`}
    order by e.refused, score desc, e.name, e.id limit ${wanted.limit}`.execute(db)
  return rows.map(toBest)
}

type Row = Pick<Best, 'id' | 'score' | 'isRefused' | 'fellOffThis'> &
  Readonly<Record<'names_it' | 'names_any' | 'drove_it' | 'exact' | 'origin' | 'destination', boolean>> &
  Readonly<Record<'states' | 'cities' | 'customer' | 'delivered' | 'measured' | 'met', number>> &
  Readonly<Record<'fell_off' | 'fell_off_badly' | 'recency', number>> & { readonly rating: number | null }

function toBest({ id, score, isRefused, fellOffThis, ...row }: Row): Best {
  const { exact, origin, destination, states, cities, customer, delivered, measured, met, rating } = row
  return {
    id,
    score,
    isRefused,
    fellOffThis,
    evidence: {
      equipment: { namesIt: row.names_it, namesAny: row.names_any, droveIt: row.drove_it },
      prefers: { exact, origin, destination },
      lane: { states, cities },
      customer,
      delivered,
      measured,
      met,
      fellOff: row.fell_off,
      fellOffBadly: row.fell_off_badly,
      rating,
      lastWithinDays: RECENCY_DAYS[row.recency] ?? null,
    },
  }
}
