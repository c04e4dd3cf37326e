import { findMetric, NOTHING_WORDS } from '@holdfast/engine/incentives'
import { rational, toDecimal } from '@holdfast/engine/kernel'
import { decimalCell, moneyCell } from '../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../platform/http/csv-file.ts'

/** A line, or an adjustment on the day on which it is booked. */
export type PayRecord = {
  readonly venture: string
  readonly person: string
  readonly day: string
  readonly kind: 'line' | 'RECOMPUTE' | 'GRANTED'
  readonly work_day: string
  readonly plan: string
  readonly version: number | null
  readonly rule_name: string
  readonly metric: string | null
  readonly value: string | null
  readonly amount_minor: number
  readonly currency: string
  readonly reason: string
}

export const PAY_HEADER = [
  'Venture',
  'Person',
  'Day',
  'Kind',
  'Day of the work',
  'Plan',
  'Version',
  'Rule',
  'Measured',
  'Value to date',
  'Amount',
  'Currency',
  'Reason',
] as const

/** Money and measures are exact decimals; a ratio, which may never end, is cut at six digits. */
export function payRow(record: PayRecord): readonly CsvCell[] {
  return [
    record.venture,
    record.person,
    record.day,
    KINDS[record.kind],
    record.work_day,
    record.plan,
    record.version,
    record.rule_name,
    record.metric === null ? null : (findMetric(record.metric)?.label ?? record.metric),
    decimalCell(measuredText(record.value)),
    moneyCell(record.amount_minor, record.currency),
    record.currency,
    reasonText(record),
  ]
}

/** Why a line is zero; why an adjustment was made. */
function reasonText({ kind, reason }: PayRecord): string {
  if (kind !== 'line') return reason
  return (NOTHING_WORDS as Readonly<Record<string, string>>)[reason] ?? ''
}

const KINDS = { line: 'Line', RECOMPUTE: 'Adjustment, recomputed', GRANTED: 'Adjustment, granted' } as const
const MOST_DIGITS = 6

function measuredText(value: string | null): string | null {
  if (value === null || !value.includes('/')) return value
  return /\/0+(\.0+)?$/.test(value) ? null : toDecimal(rational(value), MOST_DIGITS)
}
