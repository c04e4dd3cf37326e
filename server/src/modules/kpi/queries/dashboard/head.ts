import type { contract, DrillOf, Reply } from '@holdfast/contract'
import type { Measure } from './measure.ts'
import type { RangePlan } from './plan-range.ts'
import type { SummedRange } from './sum-range.ts'

type Dashboard = Reply<typeof contract.dashboards.freightDashboard>
export type Head = Omit<Dashboard, 'tiles' | 'series' | 'breakdowns'>

/** What every dashboard says of itself. */
export function headOf<C extends string, F>(
  { known, range, compared, groupBy, sparkBy }: RangePlan,
  { currencies, total }: SummedRange<C>,
  measures: readonly Measure<never, F>[],
): Head {
  const asOf = total
    .map((sums) => sums.as_of)
    .sort()
    .at(-1)
  return {
    ventureId: known.venture.id,
    ...range,
    compared: compared?.range ?? null,
    groupBy,
    sparkBy,
    currencies: [...currencies],
    computed: known.missing.length > 0 ? 'now' : 'stored',
    asOf: asOf ?? known.now,
    drills: drillsOf(measures),
  }
}

function drillsOf<F>(measures: readonly Measure<never, F>[]): Record<string, DrillOf> {
  return Object.fromEntries(measures.flatMap(({ metric, drill }) => (drill ? [[metric, drill]] : [])))
}
