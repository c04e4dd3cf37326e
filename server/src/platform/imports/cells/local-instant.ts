import { addDays, type Day, startOfDay } from '@holdfast/engine/kernel'
import { kept } from './kept.ts'

const HALF_DAY_MS = 43_200_000

/**
 * The instant of a local time `HH:mm:ss.sss`; null when the clock of the zone skips it. A time that comes twice is the
 * earlier one.
 */
export function localInstants(zone: string): (day: Day, time: string) => string | null {
  const steady = kept((day) => steadyOffset(day, zone) ?? 'changes')
  return (day, time) => {
    const offset = steady(day)
    if (offset !== 'changes') return new Date(Date.parse(`${day}T${time}Z`) - offset).toISOString()
    const local = Temporal.PlainDateTime.from(`${day}T${time}`)
    const zoned = local.toZonedDateTime(zone, { disambiguation: 'compatible' })
    if (!zoned.toPlainDateTime().equals(local)) return null
    return zoned.toInstant().toString({ smallestUnit: 'millisecond' })
  }
}

/** How far local time is ahead of UTC all day long, in milliseconds; null on a day on which the clock changes. */
function steadyOffset(day: Day, zone: string): number | null {
  const [start, end] = [Date.parse(startOfDay(day, zone)), Date.parse(startOfDay(addDays(day, 1), zone))]
  const ahead = Date.parse(`${day}T00:00:00Z`) - start
  return end - start === HALF_DAY_MS * 2 ? ahead : null
}
