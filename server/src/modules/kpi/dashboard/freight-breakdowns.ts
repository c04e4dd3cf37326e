import type { FreightBreakdown } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { missingRows } from '../queries/figure-rows.ts'
import type { KnownDays } from '../queries/known-days.ts'
import { columnList } from '../store/figure-table.ts'
import { freightRollUps, freightWeeks, LANE_ARROW } from '../store/freight-roll-ups.ts'
import { breakdownOf, type Filters, inOrder } from './freight-breakdown.ts'
import { topRows } from './top-rows.ts'
import { blocksOf } from './whole-weeks.ts'

export type Plain = Extract<FreightBreakdown['by'], 'customer' | 'carrier' | 'lane' | 'equipment'>

const ORDER: readonly Plain[] = ['customer', 'carrier', 'lane', 'equipment']

/** Billed loads by customer, carrier, lane and equipment, of each currency; names are put in by whoever shows them. */
export async function freightBreakdowns(db: Reads, known: KnownDays, top: number): Promise<FreightBreakdown[]> {
  const rows = await topRows(db, {
    rows: rollUpRows(known),
    groups: ['dimension', 'currency'],
    columns: freightRollUps.columns,
    by: 'revenue_minor',
    counted: 'billed',
    top,
  })
  return inOrder(rows, ORDER, known.venture.currency).map(({ by, currency, rows: own }) =>
    breakdownOf({ by, currency, rows: own, filtersOf: (key) => filtersOf(by, key) }),
  )
}

/** Whole weeks as they are stored, the days around them, and the missing days from the facts. */
function rollUpRows(known: KnownDays): RawBuilder<unknown> {
  const { mondays, days } = blocksOf(known)
  const columns = columnList(['dimension', 'key', 'currency', ...freightRollUps.columns], 'f')
  const stored = (table: string, on: readonly string[]) => sql`
    select ${columns} from ${sql.table(table)} f where f.venture_id = ${known.venture.id} and f.day = any (${on}::date[])`
  const blocks = sql`${stored(freightWeeks.table, mondays)} union all ${stored(freightRollUps.table, days)}`
  return known.missing.length === 0
    ? blocks
    : sql`${blocks} union all select ${columns} from (${missingRows(freightRollUps, known, sql`true`)}) f`
}

function filtersOf(by: Plain, key: string): Filters {
  switch (by) {
    case 'customer':
      return { customerId: key }
    case 'carrier':
      return key === '' ? { withoutCarrier: 'true' } : { carrierId: key }
    case 'lane': {
      const [originState = '', destinationState = ''] = key.split(LANE_ARROW)
      return { originState, destinationState }
    }
    case 'equipment':
      return { equipment: key }
  }
}
