import { ungrouped } from './ungrouped.ts'

/**
 * A number as a person types or pastes it, "1,234.5", "60 %" or "−3": null when nothing is written. NaN where nobody can tell
 * what is meant: "7,5" may be seven and a half, and 75 is ten times that.
 */
export function readNumber(text: string, digits: number, unit = ''): number | null {
  const bare = text.trim()
  const written = (unit !== '' && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare)
    .replaceAll(/[\s\u00a0]/g, '')
    .replace('−', '-')
  if (written === '') return null
  const parts = /^-?(?=\.?\d)\d*(?:\.(\d*))?$/.exec(ungrouped(written))
  return parts && (parts[1] ?? '').length <= digits ? Number(parts[0]) : Number.NaN
}

/** 1234.5 → "1,234.5 miles", as a field shows a number that nobody is changing; what is no number is no text. */
export function groupedNumber(value: number | null, digits: number, unit = ''): string {
  const text = format(value, digits, true)
  return text === '' || unit === '' ? text : `${text} ${unit}`
}

/** 1234.5 → "1234.5", as a field shows it to be changed. */
export const plainNumber = (value: number | null, digits: number): string => format(value, digits, false)

function format(value: number | null, maximumFractionDigits: number, useGrouping: boolean): string {
  if (value === null || Number.isNaN(value)) return ''
  return new Intl.NumberFormat('en-US', { maximumFractionDigits, useGrouping }).format(value)
}

/** What is said of text that is no number. */
export const numberRefusal = (digits: number): string =>
  digits === 0 ? 'Must be a whole number such as 1,500.' : 'Must be a number such as 7.5, written with a point.'
