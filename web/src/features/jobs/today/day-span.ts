import { addDays } from '../../../lib/calendar-day.ts'
import { fromWall } from '../../../lib/zoned.ts'

/** A day of the viewer from midnight to midnight: 23 or 25 hours where the clocks change. Milliseconds. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

export const spanOf = (day: string, zone: string): DaySpan => ({
  from: wallMs(day, '00:00', zone),
  to: wallMs(addDays(day, 1), '00:00', zone),
})

/** Where an instant lies on the day, 0 at its beginning and 1 at its end. */
export const shareOf = (ms: number, { from, to }: DaySpan): number => (ms - from) / (to - from)

const HOURS = ['00', '03', '06', '09', '12', '15', '18', '21']

/** Every third hour of the wall clock. */
export const ticksOf = (day: string, zone: string) =>
  HOURS.map((hour) => ({
    name: `${hour}:00`,
    at: shareOf(wallMs(day, `${hour}:00`, zone), spanOf(day, zone)),
  }))

// A day that the address gave is a real one, so its wall times can be read.
const wallMs = (day: string, time: string, zone: string): number => Date.parse(fromWall(`${day}T${time}`, zone) ?? day)
