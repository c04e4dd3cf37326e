import { decimalText } from './decimal-text.ts'
import type { DecimalMark } from './number-marks.ts'
import { type ReadCell, unread } from './unread.ts'

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):([0-5]\d)(?:[.,](\d+))?$/
const WORDS = /^(?:(\d+)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*m(?:in(?:utes?|s)?)?)?\s*(?:(\d+)\s*s(?:ec(?:onds?|s)?)?)?$/i

/** Whole seconds, halves away from zero: `143`, `2:23`, `00:02:23`, `2m 23s`. A duration is never below nothing. */
export function secondsReader(mark: DecimalMark | null): ReadCell {
  return (text) => {
    const seconds = /^\d+$/.test(text) ? Number(text) : (clock(text) ?? words(text) ?? plain(text, mark))
    if (seconds === null || !Number.isSafeInteger(seconds))
      return unread(text, 'is not a duration. Write it in seconds like 143, or like 00:02:23.')
    return seconds
  }
}

function clock(text: string): number | null {
  const match = CLOCK.exec(text)
  if (!match) return null
  const [, hours, minutes, seconds, fraction] = match
  if (hours !== undefined && Number(minutes) > 59) return null
  const up = fraction !== undefined && fraction >= '5' ? 1 : 0
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + up
}

function words(text: string): number | null {
  const match = WORDS.exec(text)
  if (!match || text === '') return null
  const [, hours = 0, minutes = 0, seconds = 0] = match
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

function plain(text: string, mark: DecimalMark | null): number | null {
  const number = decimalText(text, mark)
  return number === null || number.startsWith('-') ? null : Math.round(Number(number))
}
