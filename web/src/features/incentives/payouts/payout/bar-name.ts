import { isMonth } from '../../../../lib/day-period.ts'
import { formatDay } from '../../../../lib/format-time.ts'

/** Below a bar, as short as a phone needs it: "Oct" of a month, "16 Oct" of other days, and "Jan 27" where a year begins. */
export function barName(from: string, to: string): string {
  const [day, month = ''] = formatDay(from, 'year').split(' ')
  const short = month.slice(0, 3)
  if (!isMonth({ from, to })) return `${day} ${short}`
  return short === 'Jan' ? `${short} ${from.slice(2, 4)}` : short
}
