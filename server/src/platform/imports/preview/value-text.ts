import { businessDay, localTime, minorDigits } from '@holdfast/engine/kernel'
import type { Place } from '../cells/reader.ts'
import type { CellValue, ColumnType, GivenRow, ImportColumn } from '../kind.ts'

/** A row as people read it: money with its currency, times on the venture's clock; what is unknown is left blank. */
export function rowText(columns: readonly ImportColumn[], { values }: GivenRow, place: Place): Record<string, string> {
  return Object.fromEntries(columns.map(({ key, type }) => [key, valueText(type, values[key] ?? null, place)]))
}

export function valueText(type: ColumnType, value: CellValue, { currency, zone }: Place): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (type === 'money' && typeof value === 'number') return moneyText(value, currency)
  if (type === 'seconds' && typeof value === 'number') return durationText(value)
  if (type === 'instant' && typeof value === 'string') return `${businessDay(value, zone)} ${localTime(value, zone)}`
  return String(value)
}

function moneyText(minor: number, currency: string): string {
  const digits = minorDigits(currency)
  const plain = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = plain.slice(0, plain.length - digits).replace(/\B(?=(\d{3})+$)/g, ',')
  const decimals = digits === 0 ? '' : `.${plain.slice(-digits)}`
  return `${minor < 0 ? '−' : ''}${whole}${decimals} ${currency}`
}

function durationText(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`
}
