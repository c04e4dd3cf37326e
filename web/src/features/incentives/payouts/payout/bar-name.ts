import { isMonth } from '../../../../lib/day-period.ts'
import { formatDay, formatMonth } from '../../../../lib/format-time.ts'

/** Below a bar: "Oct 26" of a month, "16 Oct 26" of other days, which begin with it. */
export function barName(from: string, to: string): string {
  if (isMonth({ from, to })) return `${formatMonth(from).slice(0, 3)} ${from.slice(2, 4)}`
  const [day, month = ''] = formatDay(from, 'year').split(' ')
  return `${day} ${month.slice(0, 3)} ${from.slice(2, 4)}`
}
