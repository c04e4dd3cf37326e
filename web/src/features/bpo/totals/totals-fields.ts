import type { contract, DayTotals, Input } from '@holdfast/contract'
import { TOTAL_NAMES } from '@holdfast/engine/bpo'
import { majorText, readMoney } from '../../../lib/money-text.ts'
import { readNumber } from '../../../lib/number-text.ts'

export type GivenDay = Input<typeof contract.bpoTotals.upsertDayTotals>['days'][number]

interface TotalsField {
  readonly total: keyof typeof TOTAL_NAMES
  readonly head: string
  readonly unit: 'count' | 'minutes' | 'money'
}

/** What people type of a day; the rest comes with a file. */
export const TOTALS_FIELDS: readonly TotalsField[] = [
  { total: 'inbound', head: 'In', unit: 'count' },
  { total: 'answered', head: 'Answered', unit: 'count' },
  { total: 'abandoned', head: 'Abandoned', unit: 'count' },
  { total: 'answeredInTime', head: 'In time', unit: 'count' },
  { total: 'outbound', head: 'Out', unit: 'count' },
  { total: 'dials', head: 'Dials', unit: 'count' },
  { total: 'connects', head: 'Connects', unit: 'count' },
  { total: 'appointments', head: 'Appts', unit: 'count' },
  { total: 'deals', head: 'Deals', unit: 'count' },
  { total: 'talkSeconds', head: 'Talk (min)', unit: 'minutes' },
  { total: 'loggedInSeconds', head: 'Signed in (min)', unit: 'minutes' },
  { total: 'revenueMinor', head: 'Revenue', unit: 'money' },
]

export const nameOf = ({ total }: TotalsField): string => TOTAL_NAMES[total]

/** A cell as it is stored; empty: not known. */
export function storedText(stored: DayTotals | undefined, { total, unit }: TotalsField, currency: string): string {
  if (!stored) return ''
  const value = total === 'revenueMinor' ? (stored.revenue?.minor ?? null) : stored[total]
  if (value === null) return ''
  if (unit === 'money') return majorText(value, currency)
  return String(unit === 'minutes' ? Math.round((value / 60) * 100) / 100 : value)
}

/** What was typed; null: not known. NaN: nobody can tell what is meant. */
export function readCell(text: string, { unit }: TotalsField, currency: string): number | null {
  if (unit === 'money') return readMoney(text, currency)
  const number = readNumber(text, unit === 'minutes' ? 2 : 0, '')
  if (number === null) return null
  if (number < 0) return Number.NaN
  return unit === 'minutes' ? Math.round(number * 60) : number
}
