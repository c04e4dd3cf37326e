import type { Instant } from '@holdfast/engine/kernel'

/** "2026-06-17 12:00:00.123456+05:30", as PostgreSQL writes a timestamptz; the zones of old have seconds. */
const WRITTEN = /^(\d{4,6})(-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)([+-]\d\d(?::\d\d){0,2})$/

/**
 * The instant of a stored timestamptz, cut to milliseconds. It is put into ISO 8601 first, for what `new Date` makes of
 * another text is a guess: 0026 is 2026 to it, or no time at all. Before year 1 and without end is an error with its text.
 */
export function instantOf(text: string): Instant {
  const [, year = '', day = '', time = '', offset = ''] = WRITTEN.exec(text) ?? []
  const wall = Date.parse(`${year.length === 4 ? year : `+${year.padStart(6, '0')}`}${day}T${time}Z`)
  const at = new Date(wall - millisecondsOf(offset))
  if (Number.isNaN(at.valueOf())) throw new RangeError(`A stored instant is no moment that can be told: ${text}`)
  return at.toISOString()
}

/** "+05:30", east of Greenwich. */
function millisecondsOf(offset: string): number {
  if (offset === '+00') return 0
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number)
  return (hours * 3600 + minutes * 60 + seconds) * (offset.startsWith('-') ? -1000 : 1000)
}
