import { addDays, type Day, type Instant, startOfDay } from '../kernel/index.ts'

/** An hour of the wall clock and the instant at which it begins for the first time that day. */
export type HourOfDay = { readonly hour: number; readonly start: Instant }

const HOURS = 24
const HOUR_MS = 3_600_000

/**
 * The hours that a zone's clock shows on a day, in order: each lasts until the next begins, so one that the clock shows
 * twice is one hour of two, and one that it skips is left out.
 */
export function hoursOfDay(day: Day, zone: string): readonly HourOfDay[] {
  const start = Temporal.Instant.from(startOfDay(day, zone)).epochMilliseconds
  const end = Temporal.Instant.from(startOfDay(addDays(day, 1), zone)).epochMilliseconds
  const hours = Array.from({ length: HOURS }, (_, hour) => hour)
  if (end - start === HOURS * HOUR_MS) return hours.map((hour) => ({ hour, start: instantOf(start + hour * HOUR_MS) }))
  return hours.flatMap((hour) => shownHour(day, zone, hour))
}

/** A wall time that is skipped becomes a later one, which shows another hour when all of this one is skipped. */
function shownHour(day: Day, zone: string, hour: number): readonly HourOfDay[] {
  const begins = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  return begins.hour === hour ? [{ hour, start: instantOf(begins.epochMilliseconds) }] : []
}

function instantOf(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' })
}
