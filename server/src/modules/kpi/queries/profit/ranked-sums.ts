import type { ProfitBy } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { creditedWeeks, freightCredited } from '../../store/freight-credited.ts'
import { freightRollUps, freightWeeks } from '../../store/freight-roll-ups.ts'
import type { RankedRow } from '../dashboard/freight-breakdown.ts'
import { topRows } from '../dashboard/top-rows.ts'
import { blockRows } from '../dashboard/whole-weeks.ts'
import type { KnownDays } from '../known-days.ts'

export type RankedSums = RankedRow & {
  readonly currency: string
  /** Of people: how many whole loads their shares make, and of those without cost. */
  readonly share?: string
  readonly unknown_cost_share?: string
}

/** By customer, carrier or lane, or by whoever is credited for the sale; the most revenue first, of each currency. */
export async function rankedSums(
  db: Reads,
  known: KnownDays,
  by: Exclude<ProfitBy, 'month'>,
  top: number,
): Promise<readonly RankedSums[]> {
  if (by === 'rep') return repSums(db, known, top)
  const rows = sql`select * from (${blockRows(freightRollUps, freightWeeks, known)}) r where r.dimension = ${by}`
  return topRows(db, {
    rows,
    groups: ['currency'],
    columns: freightRollUps.columns,
    by: 'revenue_minor',
    counted: 'billed',
    top,
    type: 'bigint',
  })
}

function repSums(db: Reads, known: KnownDays, top: number): Promise<readonly RankedSums[]> {
  const credited = blockRows(freightCredited, creditedWeeks, known)
  return topRows(db, {
    rows: sql`select c.*, c.user_id::text as key from (${credited}) c where c.role = 'SALES'`,
    groups: ['currency'],
    columns: freightCredited.columns,
    by: 'revenue_minor',
    counted: 'billed',
    top,
    type: 'numeric',
  })
}
