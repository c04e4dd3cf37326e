import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sumsOf } from '../../store/figure-table.ts'
import { freightLost, lostWeeks } from '../../store/freight-lost.ts'
import { blockRows } from '../dashboard/whole-weeks.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'

export type LostDimension = 'reason' | 'customer' | 'lane' | 'day'
/** Σ bill of lost loads. `key` null: the `many` others in one. */
export type LostSum = {
  readonly currency: string
  readonly dimension: LostDimension
  readonly key: string | null
  readonly many: number
  readonly loads: number
  readonly value: number
}

/** How many customers and lanes stand alone. */
const MOST_ALONE = 10

/**
 * By each dimension and currency, the greatest value first and the rest last. Reasons are few and are read by the day, for
 * the trend; of customers and lanes whole weeks are.
 */
export async function lostSums(db: Reads, known: KnownDays): Promise<readonly LostSum[]> {
  const reasons = figureRows(freightLost, known, sql`f.dimension = 'reason'`)
  const others = blockRows(freightLost, lostWeeks, known)
  const sums = sumsOf(freightLost.columns, 'f')
  const { rows } = await sql<LostSum>`
    with sums as (
      select f.currency, case when grouping(f.day) = 0 then 'day' else 'reason' end as dimension,
        coalesce(f.day::text, f.key) collate "C" as key, ${sums}
      from (${reasons}) f group by f.currency, grouping sets ((f.day), (f.key))
      union all
      select f.currency, f.dimension, f.key, ${sums}
      from (${others}) f where f.dimension in ('customer', 'lane') group by f.currency, f.dimension, f.key
    ), ranked as (
      select *, row_number() over (partition by currency, dimension order by lost_value_minor desc, lost desc, key) as place from sums
    ), shown as (
      select *, case when dimension in ('day', 'reason') or place <= ${MOST_ALONE} then key end as alone from ranked
    )
    select currency, dimension, alone as key, count(*)::int as many, sum(lost)::int as loads, sum(lost_value_minor)::bigint as value
    from shown group by currency, dimension, alone order by currency, dimension, min(place)`.execute(db)
  return rows
}
