import fc from 'fast-check'
import { periodStart } from '../../../kernel/index.ts'
import { checkOpening } from '../../opening.ts'
import type { History } from './history.ts'
import { WEEK_STARTS } from './week-starts.ts'

const PERIODS = ['week', 'month', 'month', 'quarter', 'year'] as const

/** Balances that may be imported: of loads in one role or none, of calls, in the periods that run on the first day live. */
export function anyOpening(ids: readonly string[], venture: Pick<History['venture'], 'liveFrom' | 'weekStart'>) {
  const live = { liveFrom: venture.liveFrom, weekStart: WEEK_STARTS[venture.weekStart] ?? 0 }
  const from = fc.constantFrom(...PERIODS.map((period) => periodStart(live.liveFrom, period, live.weekStart)))
  const person = fc.constantFrom(...ids)
  const of = (metricKeys: readonly string[], roles: readonly (string | null)[], values: readonly string[]) => {
    const [metricKey, creditRole, value] = [
      fc.constantFrom(...metricKeys),
      fc.constantFrom(...roles),
      fc.constantFrom(...values),
    ]
    return fc.record({ person, from, metricKey, creditRole, value })
  }
  const any = fc.oneof(
    of(['loads_margin', 'loads_margin', 'loads_revenue'], ['SALES', 'SALES', 'CSR', null], ['250', '900.55', '-80']),
    of(['loads_completed', 'loads_miles'], ['SALES', 'SALES', 'CSR', null], ['3', '1.5', '0']),
    of(['bpo_dials', 'bpo_revenue', 'bpo_deals'], [null], ['2', '4', '300']),
  )
  return fc
    .uniqueArray(any, {
      ...{ minLength: 3, maxLength: 9, size: 'max' },
      selector: ({ value: _, ...balance }) => Object.values(balance).join(),
    })
    .map((some) => some.filter((balance) => canBeImported(balance, live)))
}

function canBeImported(
  { from, value, ...balance }: { from: string; value: string; metricKey: string; creditRole: string | null },
  live: Parameters<typeof checkOpening>[1],
): boolean {
  try {
    checkOpening({ ...balance, periodStart: from, numerator: value, denominator: null }, live)
    return true
  } catch {
    return false
  }
}
