import { contract, type Tile } from '@holdfast/contract'
import { change } from '@holdfast/engine/kpi'
import type { Span } from './compared-range.ts'
import { ACTIVE_WITHIN_DAYS, activeSince, type CustomerCounts } from './count-customers.ts'

type Given = Pick<Tile, 'metric' | 'label' | 'better' | 'definition' | 'drill'> & {
  readonly value: number | null
  readonly previous: number | null
}

/** Of what is not recorded yet there is no data, which is not 0. */
export function customerTiles({ to }: Span, now: CustomerCounts, before: CustomerCounts | null): Tile[] {
  const active = { progress: 'delivered', deliveredFrom: activeSince(to), deliveredTo: to }
  return [
    tile({
      metric: 'customersActive',
      label: 'Active customers',
      better: 'higher',
      value: now.active,
      previous: before?.active ?? null,
      definition: `Customers with a load delivered in the ${ACTIVE_WITHIN_DAYS} days up to the end of the range.`,
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
      ...unknown('customersDormant', 'Dormant customers'),
      better: 'lower',
      definition: 'No data: the venture has not said after how many days a customer is dormant.',
    }),
  ]
}

function unknown(metric: string, label: string) {
  return { metric, label, value: null, previous: null, drill: null }
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
