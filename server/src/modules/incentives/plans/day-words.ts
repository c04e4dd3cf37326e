import type { Day } from '@holdfast/engine/kernel'

const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })

/** "13 June"; of another year than today's "13 June 2027". */
export function dayWords(day: Day, today: Day): string {
  const short = words.format(new Date(`${day}T00:00:00Z`))
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`
}
