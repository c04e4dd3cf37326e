import { dayIn, formatDay, formatTime, wallParts } from '../../lib/format-time.ts'

/** "Good morning, Arjun", by the clock of the person's zone. */
export function greetingOf(name: string, instant: string, zone: string): string {
  const hour = Number(wallParts(instant, zone).hour)
  return `Good ${partOfDay(hour)}, ${name.split(/\s+/)[0] ?? name}`
}

/** "08:12 in Chicago, Fri 06:42 in Kolkata": each zone once; the weekday where it is another day than at home. */
export function clocksOf(zones: readonly string[], instant: string, home: string): string {
  const today = dayIn(instant, home)
  return [...new Set(zones)].map((zone) => clockOf(zone, instant, today)).join(', ')
}

function partOfDay(hour: number): string {
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}

function clockOf(zone: string, instant: string, today: string): string {
  const day = dayIn(instant, zone)
  const weekday = day === today ? '' : `${formatDay(day).slice(0, 3)} `
  return `${weekday}${formatTime(instant, zone)} in ${cityOf(zone)}`
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
