import { dayIn, formatInstant, formatTime } from './format-time.ts'

/** "today 09:57", or with the day; `named`: what is of today says its zone, "today 09:57 CDT". */
export function recentWhen(at: string, zone: string, named = false): string {
  const isToday = dayIn(at, zone) === dayIn(new Date().toISOString(), zone)
  return isToday ? `today ${formatTime(at, zone, named)}` : formatInstant(at, zone)
}
