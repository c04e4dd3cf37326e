import type { Day } from '@holdfast/engine/kernel'
import { excelSerial } from './excel-serial.ts'
import { kept } from './kept.ts'
import { splitTime } from './time-of-day.ts'
import { type ReadCell, type Unread, unread } from './unread.ts'
import { type DayOrder, inOrder, writtenDay } from './written-day.ts'

/** A business day, as it is written: a day is no instant, whatever time and offset follow it. */
export function dayReader(order: DayOrder | null): ReadCell {
  const read = kept((text) => dayOf(text, order))
  return (text) => {
    const { date, time } = splitTime(text)
    const day = read(time === null ? text : date)
    return typeof day === 'string' || time === null ? day : unread(text, NOT_A_DAY)
  }
}

const NOT_A_DAY = 'is not a day. Write it like 2026-06-18.'

/** The day that a date without its time means. */
export function dayOf(text: string, order: DayOrder | null): Day | Unread {
  const serial = excelSerial(text)
  if (serial) return serial.day
  const written = writtenDay(text)
  if (!written) return unread(text, NOT_A_DAY)
  if (order === null && !('day' in written)) {
    const { year, first, second } = written
    return unread(text, `can be two days. Write it like ${[year, pad(first), pad(second)].join('-')}, year first.`)
  }
  return inOrder(written, order ?? 'DMY') ?? unread(text, NOT_A_DAY)
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
