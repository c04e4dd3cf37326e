import { contract, type SaasFigures, type Tile } from '@holdfast/contract'
import { change } from '@holdfast/engine/kpi'
import { monthEnd } from '@holdfast/engine/saas'

type SaasTile = Pick<Tile, 'metric' | 'label' | 'unit' | 'better' | 'definition'> & {
  readonly value: (figures: SaasFigures) => string | number | null
  /** The movement whose accounts are behind it. */
  readonly movement?: string
}

const TILES: readonly SaasTile[] = [
  {
    metric: 'mrr',
    label: 'MRR',
    unit: 'money',
    better: 'higher',
    definition:
      'What active subscriptions pay in a month, at the end of the month or now: annual ÷ 12, quarterly ÷ 3. Trials, pauses and one-offs pay nothing.',
    value: ({ endMinor }) => endMinor,
  },
  {
    metric: 'arr',
    label: 'ARR',
    unit: 'money',
    better: 'higher',
    definition: '12 × MRR.',
    value: ({ arrMinor }) => arrMinor,
  },
  {
    metric: 'netNew',
    label: 'Net new MRR',
    unit: 'money',
    better: 'higher',
    definition: 'New + reactivation + expansion − contraction − churn: the end of the month less its start.',
    value: ({ netNewMinor }) => netNewMinor,
  },
  {
    metric: 'churnedMrr',
    label: 'Churned MRR',
    unit: 'money',
    better: 'lower',
    definition: 'What customers paid at the start of the month who pay nothing at its end, cancelled or paused.',
    value: ({ churnMinor }) => churnMinor,
    movement: 'CHURN',
  },
  {
    metric: 'nrr',
    label: 'Net retention',
    unit: 'share',
    better: 'higher',
    definition: '(Start + expansion − contraction − churn) ÷ start: of the customers who paid when the month began.',
    value: ({ nrr }) => nrr,
  },
  {
    metric: 'grr',
    label: 'Gross retention',
    unit: 'share',
    better: 'higher',
    definition: '(Start − contraction − churn) ÷ start. Expansion is left out, so that it is never above 100 %.',
    value: ({ grr }) => grr,
  },
  {
    metric: 'logoChurn',
    label: 'Customer churn',
    unit: 'share',
    better: 'lower',
    definition: 'Customers lost ÷ customers who paid when the month began.',
    value: ({ logoChurn }) => logoChurn,
    movement: 'CHURN',
  },
  {
    metric: 'revenueChurn',
    label: 'Revenue churn',
    unit: 'share',
    better: 'lower',
    definition: 'Churned MRR ÷ MRR at the start of the month.',
    value: ({ revenueChurn }) => revenueChurn,
    movement: 'CHURN',
  },
  {
    metric: 'arpa',
    label: 'MRR per customer',
    unit: 'money',
    better: 'higher',
    definition: 'MRR ÷ customers who pay, rounded to whole minor units.',
    value: ({ arpaMinor }) => arpaMinor,
  },
  {
    metric: 'customers',
    label: 'Paying customers',
    unit: 'count',
    better: 'higher',
    definition: 'Customers with an MRR above 0 at the end of the month, or now.',
    value: ({ accountsEnd }) => accountsEnd,
  },
]

/** Of one currency: the last month against the one before; the course is that of the range. */
export function saasTiles(series: readonly SaasFigures[], before: SaasFigures | undefined): Tile[] {
  const last = series.at(-1)
  if (last === undefined) return []
  const earlier = series.at(-2) ?? before
  return TILES.map(({ value: of, movement, ...tile }) => {
    const [value, previous] = [textOf(of(last)), earlier === undefined ? null : textOf(of(earlier))]
    return {
      ...tile,
      currency: last.currency,
      value,
      previous,
      change: change(value, previous),
      spark: series.map((figures) => textOf(of(figures))),
      measured: null,
      target: null,
      drill: movement === undefined ? null : drillInto(last, movement),
    }
  })
}

function drillInto({ periodStart, currency }: SaasFigures, movement: string): Tile['drill'] {
  const { path } = contract.saasDashboards.saasMovements
  return { path, filters: { from: periodStart, to: monthEnd(periodStart), currency, movement } }
}

function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value)
}
