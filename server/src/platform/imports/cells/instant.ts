import { dayFinder } from '@holdfast/engine/kernel'
import { dayOf } from './day.ts'
import { excelSerial } from './excel-serial.ts'
import { kept } from './kept.ts'
import { localInstants } from './local-instant.ts'
import { splitTime } from './time-of-day.ts'
import { type ReadCell, unread } from './unread.ts'
import type { DayOrder } from './written-day.ts'

const NOT_A_TIME = 'is not a date with a time. Write it like 2026-06-18 13:45.'
const NOON = '12:00:00.000'

/** An instant as the product keeps it, UTC. Without an offset it is local time of the venture; a day alone is its noon. */
export function instantReader(order: DayOrder | null, zone: string): ReadCell {
  const at = localInstants(zone)
  const read = kept((text) => dayOf(text, order))
  return (text) => {
    const serial = excelSerial(text)
    if (serial) return at(serial.day, serial.seconds === null ? NOON : clock(serial.seconds)) ?? skipped(text)
    const { date, time, offset } = splitTime(text)
    const day = read(date)
    if (typeof day !== 'string') return day.error.includes('two days') ? day : unread(text, NOT_A_TIME)
    if (offset !== null) {
      const instant = Date.parse(`${day}T${time}${offset}`)
      return Number.isNaN(instant) ? unread(text, NOT_A_TIME) : new Date(instant).toISOString()
    }
    return at(day, time ?? NOON) ?? skipped(text)
  }

  function skipped(text: string) {
    return unread(text, `does not exist in ${zone}, where the clock skips that hour. Write the time that was meant.`)
  }
}

/** A time of a row; `isDay`: only its day was said, and it is kept as the noon of it. */
export type RowTime = { readonly at: string | null; readonly isDay: boolean }

/**
 * What is said of a day alone happened some time on it: at noon, unless that is still to come or another time of the same
 * row and day, which stand in the order in which they happened, puts it before or after. A cell itself stays noon, or
 * the same file would be another one an hour later.
 */
export function dayTimes(zone: string): {
  readonly isNoon: (instant: string) => boolean
  readonly settle: (times: readonly RowTime[], now: string) => readonly (string | null)[]
} {
  const dayIn = dayFinder(zone)
  const at = localInstants(zone)
  return {
    isNoon: (instant) => instant.endsWith(':00.000Z') && at(dayIn(instant), NOON) === instant,
    settle: (times, now) =>
      times.map((time, position) => {
        if (time.at === null || !time.isDay) return time.at
        const day = dayIn(time.at)
        const known = (others: readonly RowTime[]) =>
          others.flatMap((other) => (other.at !== null && !other.isDay && dayIn(other.at) === day ? [other.at] : []))
        const earliest = [time.at, ...known(times.slice(0, position))].sort().at(-1)
        const latest = [...(dayIn(now) === day ? [now] : []), ...known(times.slice(position + 1))]
        return [earliest ?? time.at, ...latest].sort()[0] ?? time.at
      }),
  }
}

function clock(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}.000`
}
