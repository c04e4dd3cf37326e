import type { LostFigures } from '@holdfast/contract'
import { type Day, eachDay, periodEnd, periodStart, type Weekday } from '@holdfast/engine/kernel'
import type { Grouping } from '@holdfast/engine/kpi'
import type { LostSum } from './lost-sums.ts'

type Range = { readonly from: Day; readonly to: Day; readonly groupBy: Grouping; readonly weekStart: Weekday }

/** Every period of the range, cut to it; one in which nothing was lost has a zero, for that is known. */
export function lostTrend(byDay: readonly LostSum[], { from, to, groupBy, weekStart }: Range): LostFigures['trend'] {
  const lost = new Map(byDay.map((sum) => [sum.key, sum]))
  const periods = Map.groupBy(eachDay(from, to), (day) => periodStart(day, groupBy, weekStart))
  return [...periods].map(([start, days]) => {
    const end = periodEnd(start, groupBy, weekStart)
    const sums = days.flatMap((day) => lost.get(day) ?? [])
    return {
      firstDay: start < from ? from : start,
      lastDay: end > to ? to : end,
      loads: sums.reduce((sum, { loads }) => sum + loads, 0),
      valueMinor: sums.reduce((sum, { value }) => sum + value, 0),
    }
  })
}
