import type { Evidence, UnknownCarrier } from '@holdfast/engine/freight'
import { RECENCY_DAYS } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { delivered, saidOfCarriers } from './carrier-evidence.ts'
import type { MatchedLoad } from './matched-load.ts'
import { MOST_OF_RECORD, POINTS_AT_HAND, POINTS_OF_RECORD, recencyOf } from './points-of-carrier.ts'
import { refusedByGate } from './refused.ts'

type Sql = RawBuilder<unknown>
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

/** So many carriers are scored at first. */
const AT_FIRST = 3_000

/**
 * The best of every carrier of the venture: those that may drive before those that the gate refuses, then by score, name
 * and id. What a carrier delivered altogether is looked up only of those that have the most points at hand; where one that
 * was not looked up could still come before the last one that is shown, of every one that could.
 */
export async function bestCarriers(
  db: Reads,
  load: MatchedLoad,
  wanted: Wanted,
  atFirst = AT_FIRST,
): Promise<readonly Best[]> {
  const first = Math.max(atFirst, wanted.limit)
  const { rows } = await scored(load, wanted, mostPoints(first)).execute(db)
  const last = rows.at(-1)
  if (last === undefined || last.before_others) return rows.map(toBest)
  return (await scored(load, wanted, thatCouldPass(last)).execute(db)).rows.map(toBest)
}

/** Which carriers `e` are at hand, which of those are scored, and the first that is not. */
type Scored = { readonly atHand: Sql; readonly among: Sql; readonly next: Sql }

/** Without the name: which of two with as many points is looked up first changes nothing, and names are dear to compare. */
const IN_ORDER = sql`order by e.refused, e.points desc, e.id`
const MOST = sql.lit(MOST_OF_RECORD)

function mostPoints(first: number): Scored {
  return {
    atHand: sql`${IN_ORDER} limit ${first + 1}`,
    among: sql`${IN_ORDER} limit ${first}`,
    next: sql`${IN_ORDER} offset ${first}`,
  }
}

/** Had they the best record there is. */
function thatCouldPass({ refused, score }: Row): Scored {
  const could = sql`(e.refused, -(e.points + ${MOST})) <= (${refused}::boolean, ${-score}::int)`
  return { atHand: sql`where ${could}`, among: sql``, next: sql`where false` }
}

function scored(load: MatchedLoad, wanted: Wanted, { atHand, among, next }: Scored): RawBuilder<Row> {
  const { today, limit } = wanted
  return sql<Row>`
    with said as materialized (${saidOfCarriers(load, today)}), at_hand as materialized (
      select * from (select e.*, ${POINTS_AT_HAND} as points from (${known(load, wanted)}) e) e ${atHand}
    ), scored as (
      select e.*, e.points + ${POINTS_OF_RECORD} as score from (
        select k.*, ${load.equipment} = any (k.equipment) as names_it, k.equipment <> '{}' as names_any, d.delivered,
          d.drove_it, d.measured, d.met, ${recencyOf(sql`d.last_on`, today)} as recency
        from (select * from at_hand e ${among}) k cross join lateral (${delivered(load, today)}) d) e
      order by e.refused, score desc, e.name, e.id limit ${limit}
    ), next as materialized (select * from at_hand e ${next})
    select e.*, coalesce((select (e.refused, -e.score) < (n.refused, -(n.points + ${MOST})) from next n), true) as before_others
    from scored e order by e.refused, e.score desc, e.name, e.id`
}

/** What is known of each carrier without a look at what it delivered altogether. */
function known({ ventureId, id }: MatchedLoad, { today, unknown, withFallen }: Wanted): Sql {
  const fellOffThis = sql`k.id = any (array(select d.carrier_id from freight.load_fall_offs d
    where d.venture_id = ${ventureId} and d.load_id = ${id} and d.carrier_id is not null))`
  return sql`
    select k.id, k.name, k.rating, k.equipment, coalesce(s.exact, false) as exact, coalesce(s.origin, false) as origin,
      coalesce(s.destination, false) as destination, coalesce(s.states, 0) as states, coalesce(s.cities, 0) as cities,
      coalesce(s.customer, 0) as customer, coalesce(s.fell_off, 0) as fell_off,
      coalesce(s.fell_off_badly, 0) as fell_off_badly, ${refusedByGate(today, unknown)} as refused,
      ${fellOffThis} as fell_off_this
    from freight.carriers k left join said s on s.carrier_id = k.id
    where k.venture_id = ${ventureId} and k.voided_at is null and not k.is_test and k.merged_into is null
      ${withFallen ? sql`` : sql`and not ${fellOffThis}`}`
}

type Row = Readonly<Record<'id', string>> &
  Readonly<Record<'refused' | 'fell_off_this' | 'before_others', boolean>> &
  Readonly<Record<'names_it' | 'names_any' | 'drove_it' | 'exact' | 'origin' | 'destination', boolean>> &
  Readonly<Record<'score' | 'states' | 'cities' | 'customer' | 'delivered' | 'measured' | 'met', number>> &
  Readonly<Record<'fell_off' | 'fell_off_badly' | 'recency', number>> & { readonly rating: number | null }

function toBest(row: Row): Best {
  const { exact, origin, destination, states, cities, customer, delivered, measured, met, rating } = row
  return {
    id: row.id,
    score: row.score,
    isRefused: row.refused,
    fellOffThis: row.fell_off_this,
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
