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

function clock(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}.000`
}
