import type { Day, Period } from '../../kernel/index.ts'
import type { FoldDay } from './prepare-fold.ts'

/** The uncapped, rounded lines of a rule key so far in each cap period, in minor units. */
export type Earnings = ReadonlyMap<Period, { readonly start: Day; readonly minor: number }>

/** What the cap period that holds this day has so far; 0 for a rule without a cap. */
export function earnedIn(earnings: Earnings, period: Period | undefined, { starts }: FoldDay): number {
  const running = period && earnings.get(period)
  return running && running.start === starts[period] ? running.minor : 0
}

export function addEarned(earnings: Earnings, periods: readonly Period[], today: FoldDay, minor: number): Earnings {
  return new Map(
    periods.map((period) => [
      period,
      { start: today.starts[period], minor: earnedIn(earnings, period, today) + minor },
    ]),
  )
}
