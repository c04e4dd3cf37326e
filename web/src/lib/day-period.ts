import { addDays, addMonths, isCalendarDay, monthOf, weekdayOf } from './calendar-day.ts'

/** Days, both included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** What people ask for by name; each ends today unless it lies in the past. */
export const PERIODS = [
  { value: 'today', label: 'Today' },
  { value: 'yesterday', label: 'Yesterday' },
  { value: 'this-week', label: 'This week' },
  { value: 'last-week', label: 'Last week' },
  { value: '7d', label: 'Last 7 days' },
  { value: '28d', label: 'Last 28 days' },
  { value: 'this-month', label: 'This month' },
  { value: 'last-month', label: 'Last month' },
  { value: 'quarter', label: 'Quarter to date' },
  { value: '90d', label: 'Last 90 days' },
  { value: 'year', label: 'Year to date' },
] as const

export type PeriodName = (typeof PERIODS)[number]['value']

/** A named period on the venture's `today`; weeks begin on `weekStart`, 0 for Sunday. */
export function rangeOf(name: PeriodName, today: string, weekStart: number): DayRange {
  switch (name) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) }
    case 'this-week':
      return { from: weekOf(today, weekStart), to: today }
    case 'last-week':
      return lastWeek(today, weekStart)
    case '7d':
      return lastDays(7, today)
    case '28d':
      return lastDays(28, today)
    case 'this-month':
      return { from: monthOf(today).from, to: today }
    case 'last-month':
      return monthOf(addMonths(today, -1))
    case 'quarter':
      return { from: addMonths(today, -((Number(today.slice(5, 7)) - 1) % 3)), to: today }
    case '90d':
      return lastDays(90, today)
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}

/** Two days that somebody chose, in order and not after today; null when either is none. */
export function chosenRange(from: string | undefined, to: string | undefined, today: string): DayRange | null {
  if (from === undefined || to === undefined || !isCalendarDay(from) || !isCalendarDay(to)) return null
  const [first, last] = from <= to ? [from, to] : [to, from]
  return { from: first < today ? first : today, to: last < today ? last : today }
}

/** Whether the days are one whole month. */
export function isMonth({ from, to }: DayRange): boolean {
  const month = monthOf(from)
  return month.from === from && month.to === to
}

const lastDays = (days: number, today: string): DayRange => ({ from: addDays(today, 1 - days), to: today })

const weekOf = (day: string, weekStart: number): string => addDays(day, -((weekdayOf(day) - weekStart + 7) % 7))

function lastWeek(today: string, weekStart: number): DayRange {
  const first = addDays(weekOf(today, weekStart), -7)
  return { from: first, to: addDays(first, 6) }
}
