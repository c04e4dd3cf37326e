import type { ProfitBy } from '@holdfast/contract'

/** Tab, and what the rows are called when the smaller of them stand in one. */
export const PROFIT_NAMES: Readonly<Record<ProfitBy, readonly [tab: string, one: string, many: string]>> = {
  month: ['Months', 'month', 'months'],
  customer: ['Customers', 'customer', 'customers'],
  rep: ['Reps', 'person', 'people'],
  carrier: ['Carriers', 'carrier', 'carriers'],
  lane: ['Lanes', 'lane', 'lanes'],
}
