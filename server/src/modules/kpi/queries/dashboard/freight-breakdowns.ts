import { type FreightBreakdown, NO_STATE } from '@holdfast/contract'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightRollUps, freightWeeks, LANE_ARROW } from '../../store/freight-roll-ups.ts'
import type { KnownDays } from '../known-days.ts'
import { breakdownOf, type Filters, inOrder } from './freight-breakdown.ts'
import { topRows } from './top-rows.ts'
import { blockRows } from './whole-weeks.ts'

export type Plain = Extract<FreightBreakdown['by'], 'customer' | 'carrier' | 'lane' | 'equipment'>

const ORDER: readonly Plain[] = ['customer', 'carrier', 'lane', 'equipment']

/** Billed loads by customer, carrier, lane and equipment, of each currency; names are put in by whoever shows them. */
export async function freightBreakdowns(db: Reads, known: KnownDays, top: number): Promise<FreightBreakdown[]> {
  const rows = await topRows(db, {
    rows: blockRows(freightRollUps, freightWeeks, known),
    groups: ['dimension', 'currency'],
    columns: freightRollUps.columns,
    by: 'revenue_minor',
    counted: 'billed',
    top,
    type: 'bigint',
  })
  return inOrder(rows, ORDER, known.venture.currency).map(({ by, currency, rows: own }) =>
    breakdownOf({ by, currency, rows: own, filtersOf: (key) => filtersOf(by, key) }),
  )
}

/** Of the list of loads, for a key. */
export function filtersOf(by: Plain, key: string): Filters {
  switch (by) {
    case 'customer':
      return { customerId: key }
    case 'carrier':
      return key === '' ? { withoutCarrier: 'true' } : { carrierId: key }
    case 'lane': {
      const [originState, destinationState] = key.split(LANE_ARROW)
      return { originState: originState || NO_STATE, destinationState: destinationState || NO_STATE }
    }
    case 'equipment':
      return { equipment: key }
  }
}
