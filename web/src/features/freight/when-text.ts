import { dayIn, formatDay, formatInstant, formatTime } from '../../lib/format-time.ts'

/** "Sun 22 09:57", where there is little room. */
export const shortWhen = (at: string, zone: string): string =>
  `${formatDay(dayIn(at, zone), 'short')} ${formatTime(at, zone)}`

/** "today 09:57", or with the day; `named`: what is of today says its zone, "today 09:57 CDT". */
export function recentWhen(at: string, zone: string, named = false): string {
  const isToday = dayIn(at, zone) === dayIn(new Date().toISOString(), zone)
  return isToday ? `today ${formatTime(at, zone, named)}` : formatInstant(at, zone)
}
