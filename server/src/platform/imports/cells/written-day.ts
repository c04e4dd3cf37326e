import { type Day, isDay, isKeptDay } from '@holdfast/engine/kernel'

export type DayOrder = 'DMY' | 'MDY'
/** A day as a file writes it: known, or two numbers whose order the file as a whole must tell. */
export type WrittenDay =
  | { readonly day: Day }
  | { readonly first: number; readonly second: number; readonly year: number }

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[-\s.]+([a-z]{3,9})\.?,?[-\s]+(\d{4}|\d{2})$/i
const MONTH_DAY = /^([a-z]{3,9})\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4}|\d{2})$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** null: not written like any day, or like one that does not exist. */
export function writtenDay(text: string): WrittenDay | null {
  const iso = YEAR_FIRST.exec(text)
  if (iso) return known(iso[1], iso[3], iso[4])
  const digits = EIGHT_DIGITS.exec(text)
  if (digits) return known(digits[1], digits[2], digits[3])
  const numbers = YEAR_LAST.exec(text)
  if (numbers) return twoNumbers(Number(numbers[1]), Number(numbers[3]), yearOf(numbers[4]), numbers[2] === '.')
  const words = text.replace(WEEKDAY, '')
  const dayMonth = DAY_MONTH.exec(words)
  if (dayMonth) return known(yearOf(dayMonth[3]), monthOf(dayMonth[2]), dayMonth[1])
  const monthDay = MONTH_DAY.exec(words)
  return monthDay ? known(yearOf(monthDay[3]), monthOf(monthDay[1]), monthDay[2]) : null
}

/** The day when one of the two numbers can be no month; 5.3.2026 with dots is written by those who put the day first. */
function twoNumbers(first: number, second: number, year: number, isDotted: boolean): WrittenDay | null {
  if (isDotted || first > 12) return known(year, second, first)
  if (second > 12) return known(year, first, second)
  return first === second ? known(year, first, second) : { first, second, year }
}

/** The order that this day shows; null when it shows none. */
export function orderShown(text: string): DayOrder | null {
  const numbers = YEAR_LAST.exec(text)
  if (!numbers) return null
  if (numbers[2] === '.' || Number(numbers[1]) > 12) return 'DMY'
  return Number(numbers[3]) > 12 ? 'MDY' : null
}

export function inOrder(written: WrittenDay, order: DayOrder): Day | null {
  if ('day' in written) return written.day
  const { first, second, year } = written
  return (order === 'DMY' ? known(year, second, first) : known(year, first, second))?.day ?? null
}

type Part = number | string | undefined

function known(year: Part, month: Part, dayOfMonth: Part): { readonly day: Day } | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return isDay(day) && isKeptDay(day) ? { day } : null
}

/** Two digits are of this century, from 70 on of the last. */
function yearOf(digits = ''): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
