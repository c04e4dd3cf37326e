import { contract, type Tile } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { change } from '@holdfast/engine/kpi'
import type { Span } from './compared-range.ts'
import type { CustomerCounts, CustomerTerms } from './count-customers.ts'

type Given = Pick<Tile, 'metric' | 'label' | 'better' | 'definition' | 'drill'> & {
  readonly value: number | null
  readonly previous: number | null
}

/** Stocks as of the end of the range; who is new is of the range. Today's alone have the list of the dormant behind them. */
export function customerTiles(
  { to }: Span,
  today: Day,
  { dormantDays, activeSince }: CustomerTerms,
  now: CustomerCounts,
  before: CustomerCounts | null,
): Tile[] {
  const active = { progress: 'delivered', deliveredFrom: activeSince(to), deliveredTo: to }
  return [
    tile({
      metric: 'customersActive',
      label: 'Active customers',
      better: 'higher',
      value: now.active,
      previous: before?.active ?? null,
      definition: `Customers with a load delivered in the ${dormantDays} ${dormantDays === 1 ? 'day' : 'days'} up to the end of the range.`,
      drill: { path: contract.freight.listLoads.path, filters: active },
    }),
    tile({
      metric: 'customersNew',
      label: 'New customers',
      better: 'higher',
      value: now.fresh,
      previous: before?.fresh ?? null,
      definition: 'Customers whose first load ever was delivered in the range.',
      drill: null,
    }),
    tile({
      metric: 'customersDormant',
      label: 'Dormant customers',
      better: 'lower',
      value: now.dormant,
      previous: before?.dormant ?? null,
      definition: `Customers whose last load was delivered more than ${dormantDays} ${dormantDays === 1 ? 'day' : 'days'} before the end of the range; who never shipped is a prospect.`,
      drill: to === today ? { path: contract.customers.listDormantCustomers.path, filters: {} } : null,
    }),
  ]
}

function tile({ value, previous, ...given }: Given): Tile {
  return {
    ...given,
    unit: 'count',
    currency: null,
    value: textOf(value),
    previous: textOf(previous),
    change: change(value, previous),
    spark: [],
    measured: null,
    target: null,
  }
}

function textOf(value: number | null): string | null {
  return value === null ? null : String(value)
}
