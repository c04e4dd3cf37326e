import {
  type Day,
  daysBetween,
  eachDay,
  type Instant,
  type Period,
  periodEnd,
  periodStart,
  refuse,
  startOfDay,
  type Weekday,
} from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, ventureOf } from '../../../platform/caller.ts'

const MOST_DAYS = 400

/** Both days included. */
export type Range = {
  readonly ventureId: string
  readonly from: Day
  readonly to: Day
  readonly groupBy?: Extract<Period, 'day' | 'week' | 'month'>
}

/** By period and currency, and of the whole range by currency. */
export type FiguresOf<F> = { readonly items: F[]; readonly total: F[] }

export type AskedDays = {
  readonly venture: CallerVenture
  readonly from: Day
  readonly to: Day
  readonly days: readonly Day[]
  /** Beside each day, the first day of its period, which may lie before `from`. */
  readonly periods: readonly Day[]
  /** Beside each day, when it begins in the venture's zone. */
  readonly starts: readonly Instant[]
  readonly now: Instant
}

/** Refuses `range.reversed` and `range.too_long`. */
export function askedDays(caller: Caller, { ventureId, from, to, groupBy = 'day' }: Range): AskedDays {
  if (to < from) refuse('refused', 'range.reversed', 'The last day lies before the first. Swap them.', { field: 'to' })
  if (daysBetween(from, to) >= MOST_DAYS) {
    refuse(
      'refused',
      'range.too_long',
      `Figures are shown for at most ${MOST_DAYS} days at once. Choose a shorter range.`,
      { field: 'to' },
    )
  }
  const venture = ventureOf(caller, ventureId)
  const days = eachDay(from, to)
  const starts = days.map((day) => startIn(venture.zone, day))
  return { venture, from, to, days, periods: periodsOf(days, venture, groupBy), starts, now: caller.now }
}

/** Remembered for all requests, and forgotten together. */
const MOST_STARTS = 5_000
const starts = new Map<string, Instant>()

/** Half of the time that a dashboard takes to think would otherwise go into when its days begin. */
function startIn(zone: string, day: Day): Instant {
  const key = `${day} ${zone}`
  const known = starts.get(key)
  if (known !== undefined) return known
  if (starts.size >= MOST_STARTS) starts.clear()
  const start = startOfDay(day, zone)
  starts.set(key, start)
  return start
}

/** Beside each of consecutive days, the first day of its period; each period is worked out once. */
export function periodsOf(
  days: readonly Day[],
  { weekStart }: Pick<CallerVenture, 'weekStart'>,
  groupBy: NonNullable<Range['groupBy']>,
): readonly Day[] {
  if (groupBy === 'day') return days
  let [first, last] = ['', '']
  return days.map((day) => {
    if (day > last) {
      first = periodStart(day, groupBy, weekStart as Weekday)
      last = periodEnd(day, groupBy, weekStart as Weekday)
    }
    return first
  })
}
