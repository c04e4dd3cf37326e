import { type Day, PERIODS, type Period, periodEnd, periodStart, type Weekday } from '../kernel/index.ts'

/** What a leaderboard adds up: a period of the venture's calendar, or all there ever was. */
export const BOARD_PERIODS = [...PERIODS, 'all'] as const
export type BoardPeriod = Period | 'all'

/** Stands for "since ever", so that all time is a period like the others. */
const EVER: Day = '0001-01-01'

/** The first day of the period that holds `day`; of all time a day before any deed. */
export function boardPeriodStart(day: Day, period: BoardPeriod, weekStart: Weekday): Day {
  return period === 'all' ? EVER : periodStart(day, period, weekStart)
}

/** The last day of the period that holds `day`; null: of all time there is none. */
export function boardPeriodEnd(day: Day, period: BoardPeriod, weekStart: Weekday): Day | null {
  return period === 'all' ? null : periodEnd(day, period, weekStart)
}
