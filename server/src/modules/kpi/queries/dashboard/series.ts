import { type Day, periodEnd, type Weekday } from '@holdfast/engine/kernel'
import type { PeriodSums } from '../sum-periods.ts'
import type { RangePlan } from './plan-range.ts'

export type PartOfRange = { readonly firstDay: Day; readonly lastDay: Day }

/** Each period of the chart with the days of it that lie in the range. */
export function seriesOf<C extends string, F>(
  { range, groupBy, known }: Pick<RangePlan, 'range' | 'groupBy' | 'known'>,
  { series }: { readonly series: readonly PeriodSums<C>[] },
  view: (sums: PeriodSums<C>, periodStart: Day) => F,
): (F & PartOfRange)[] {
  return series.flatMap((sums) => {
    const { period } = sums
    if (period === null) return []
    const end = periodEnd(period, groupBy, known.venture.weekStart as Weekday)
    const part = { firstDay: period < range.from ? range.from : period, lastDay: end > range.to ? range.to : end }
    return [{ ...part, ...view(sums, period) }]
  })
}
