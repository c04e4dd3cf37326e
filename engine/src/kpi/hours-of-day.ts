import { addDays, type Day, type Instant, startOfDay } from '../kernel/index.ts'

/** A stretch of a day in which the clock shows one hour; it lasts until the next begins. */
export type HourOfDay = {
  /** 0 to 23; an hour that the clock shows for the second time is 24 later, so that the two are told apart. */
  readonly slot: number
  readonly start: Instant
  /** Mostly 3,600; less where the clock is put by half an hour. */
  readonly seconds: number
}

const HOURS = 24
const HOUR_MS = 3_600_000

/** The hours that a zone's clock shows on a day, in order; one that it skips is left out. */
export function hoursOfDay(day: Day, zone: string): readonly HourOfDay[] {
  const { start, end, isEven } = boundsOf(day, zone)
  if (isEven) return Array.from({ length: HOURS }, (_, hour) => hourFrom(hour, start + hour * HOUR_MS, HOUR_MS))
  return hoursAlong(start, end, zone)
}

/** Those of them that last no whole hour; mostly none. */
export function brokenHours(day: Day, zone: string): readonly HourOfDay[] {
  const { start, end, isEven } = boundsOf(day, zone)
  return isEven ? [] : hoursAlong(start, end, zone).filter(({ seconds }) => seconds * 1_000 !== HOUR_MS)
}

/** Walked along the clock: it is put forward or back where an hour ends by it. */
function hoursAlong(start: number, end: number, zone: string): readonly HourOfDay[] {
  const hours: HourOfDay[] = []
  for (let at = start; at < end; ) {
    const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    const next = Math.min(end, at + HOUR_MS - shown.minute * 60_000)
    const isAgain = hours.some(({ slot }) => slot === shown.hour)
    hours.push(hourFrom(isAgain ? shown.hour + HOURS : shown.hour, at, next - at))
    at = next
  }
  return hours
}

function hourFrom(slot: number, start: number, milliseconds: number): HourOfDay {
  return { slot, start: instantOf(start), seconds: milliseconds / 1_000 }
}

function boundsOf(day: Day, zone: string) {
  const [start, end] = [startsAt(day, zone), startsAt(addDays(day, 1), zone)]
  return { start, end, isEven: end - start === HOURS * HOUR_MS }
}

function startsAt(day: Day, zone: string): number {
  return Temporal.Instant.from(startOfDay(day, zone)).epochMilliseconds
}

function instantOf(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' })
}
