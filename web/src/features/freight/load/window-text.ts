import { dayIn, formatDay, formatInstant, formatTime } from '../../../lib/format-time.ts'

interface Window {
  readonly from: string | null
  readonly to: string | null
}

/** "Wed 17 June 08:00–10:00", "by Thu 18 June 15:00"; null when nothing was agreed. */
export function windowText({ from, to }: Window, zone: string): string | null {
  if (from === null && to === null) return null
  if (from === null) return `by ${formatInstant(to ?? '', zone)}`
  if (to === null) return `from ${formatInstant(from, zone)}`
  const day = dayIn(from, zone)
  if (day === dayIn(to, zone)) return `${formatDay(day)} ${formatTime(from, zone)}–${formatTime(to, zone)}`
  return `${formatInstant(from, zone)} – ${formatInstant(to, zone)}`
}
