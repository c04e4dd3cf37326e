import { addDays, type Day } from '@holdfast/engine/kernel'
import type { AskedDays } from '../asked-days.ts'

/** What of a period lies in the range and has come; `opening` is the day before. */
export type CashPeriod = {
  readonly periodStart: Day
  readonly opening: Day
  readonly firstDay: Day
  readonly lastDay: Day
}

/** The periods of a range up to today, in order. */
export function cashPeriods({ days, periods, venture }: AskedDays): readonly CashPeriod[] {
  const come = days.map((day, at) => ({ day, period: periods[at] ?? day })).filter(({ day }) => day <= venture.today)
  return [...Map.groupBy(come, ({ period }) => period)].flatMap(([periodStart, own]) => {
    const [first, last] = [own.at(0)?.day, own.at(-1)?.day]
    if (first === undefined || last === undefined) return []
    return [{ periodStart, opening: addDays(first, -1), firstDay: first, lastDay: last }]
  })
}

/** The days that periods are told by. */
export function daysOfPeriods(periods: readonly CashPeriod[]): readonly Day[] {
  return [...new Set(periods.flatMap(({ opening, lastDay }) => [opening, lastDay]))]
}
