import { addDays, addMonths, isCalendarDay, monthOf } from '../../lib/calendar-day.ts'
import { chosenRange, type DayRange } from '../../lib/day-period.ts'
import { formatRange } from '../../lib/format-range.ts'
import { formatMonth } from '../../lib/format-time.ts'
import type { PaySearch } from './pay-search.ts'

export interface PayPeriod {
  readonly span: DayRange
  /** "June 2026", "3rd quarter 2026", "1 to 18 June 2026". */
  readonly name: string
  /** In a sentence: "in June 2026", "from 1 to 18 June 2026", "on Thu 18 June 2026". */
  readonly when: string
  /** Of the choices; null: days of one's own. */
  readonly chosen: string | null
  /** Today lies in it. */
  readonly isRunning: boolean
}

/** The days that an address asks for; what is no period, or has not come, is the month that runs. */
export function payPeriod({ month, period, from, to }: PaySearch, today: string): PayPeriod {
  const own = period === 'custom' ? chosenRange(from, to, today) : null
  if (own) {
    const span = lastYearOf(own)
    return named(span, formatRange(span.from, span.to), null, today)
  }
  if (period === '7d') return named({ from: addDays(today, -6), to: today }, 'the last 7 days', '7d', today)
  if (period === 'quarter') return quarterOf(today)
  const first = month !== undefined && isCalendarDay(`${month}-01`) && `${month}-01` < today ? `${month}-01` : today
  const span = monthOf(first)
  return named(span, formatMonth(span.from), span.from.slice(0, 7), today)
}

/** A year back and never before the first day of pay; the month that is shown is always among them. */
export function periodChoices(today: string, liveFrom: string | undefined, shown: string | null) {
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, back) => addMonths(today, -back).slice(0, 7))
  const offered = months.filter((month) => month === shown || liveFrom === undefined || month >= liveFrom.slice(0, 7))
  return [
    { value: '7d', label: 'Last 7 days' },
    { value: 'quarter', label: 'This quarter' },
    ...offered.map((month) => ({ value: month, label: formatMonth(`${month}-01`) })),
  ]
}

/** What a choice puts into the address; the month that runs needs no words. */
export function addressOf(choice: string, today: string): PaySearch {
  const none = { month: undefined, period: undefined, from: undefined, to: undefined, line: undefined }
  if (choice === '7d' || choice === 'quarter') return { ...none, period: choice }
  return { ...none, month: choice === today.slice(0, 7) ? undefined : choice }
}

const MONTHS_BACK = 12

/** The server answers for at most a year at once: of more days, which only an old address asks for, the last are shown. */
export const MOST_DAYS = 366

function lastYearOf({ from, to }: DayRange): DayRange {
  const earliest = addDays(to, 1 - MOST_DAYS)
  return { from: from < earliest ? earliest : from, to }
}

function quarterOf(today: string): PayPeriod {
  const first = addMonths(today, -((Number(today.slice(5, 7)) - 1) % 3))
  const span = { from: first, to: addDays(addMonths(first, 3), -1) }
  const number = (Number(first.slice(5, 7)) + 2) / 3
  return named(span, `quarter ${number} of ${first.slice(0, 4)}`, 'quarter', today)
}

const named = (span: DayRange, name: string, chosen: string | null, today: string): PayPeriod => ({
  span,
  name,
  when: `${chosen !== null ? 'in' : span.from === span.to ? 'on' : 'from'} ${name}`,
  chosen,
  isRunning: span.from <= today && today <= span.to,
})
