import { formatDay } from './format-time.ts'

/** "Thu 18 June 2026", "1 to 18 June 2026", "22 May to 18 June 2026", "8 December 2025 to 4 January 2026". */
export function formatRange(from: string, to: string): string {
  const last = formatDay(to, 'year')
  if (from === to) return `${formatDay(to).slice(0, 3)} ${last}`
  return `${firstOf(formatDay(from, 'year'), last)} to ${last}`
}

/** The first day without the month and year that it shares with the last. */
function firstOf(first: string, last: string): string {
  const [day, month, year] = first.split(' ')
  const [, lastMonth, lastYear] = last.split(' ')
  if (year !== lastYear) return first
  return month === lastMonth ? `${day}` : `${day} ${month}`
}
