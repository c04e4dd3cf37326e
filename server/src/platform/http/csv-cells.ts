import { fromMinor, minorDigits, toDecimal } from '@holdfast/engine/kernel'
import type { CsvCell } from './csv-file.ts'

/** Major units with the currency's decimals; the currency has a column of its own. Blank: unknown. */
export function moneyCell(minor: number | null, currency: string): CsvCell {
  return minor === null ? null : { decimal: toDecimal(fromMinor({ minor, currency }), minorDigits(currency)) }
}

/** A ratio or mean, in full. Blank: no data. */
export function decimalCell(value: string | null): CsvCell {
  return value === null ? null : { decimal: value }
}

export function yesNoCell(value: boolean | null): CsvCell {
  if (value === null) return null
  return value ? 'yes' : 'no'
}
