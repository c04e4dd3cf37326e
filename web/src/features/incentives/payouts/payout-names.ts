import type { PayoutRow } from '@holdfast/contract'
import { PAYOUT_STATUSES } from '@holdfast/engine/incentives'
import { isMonth } from '../../../lib/day-period.ts'
import { formatMoney } from '../../../lib/format.ts'
import { formatRange } from '../../../lib/format-range.ts'
import { formatMonth } from '../../../lib/format-time.ts'

export type PayoutStatus = PayoutRow['status']

const NAMES: Readonly<Record<PayoutStatus, string>> = {
  DRAFT: 'Draft',
  APPROVED: 'Approved',
  PAID: 'Paid',
  RETURNED: 'Returned',
  VOIDED: 'Void',
}

export const statusName = (status: PayoutStatus): string => NAMES[status]

export const STATUS_OPTIONS = PAYOUT_STATUSES.map((value) => ({ value, label: NAMES[value] }))

interface Period {
  readonly periodStart: string
  readonly periodEnd: string
}

/** "October 2026" of a whole month, else "1 to 15 October 2026". */
export const periodName = ({ periodStart: from, periodEnd: to }: Period): string =>
  isMonth({ from, to }) ? formatMonth(from) : formatRange(from, to)

interface Sum {
  readonly currency: string
  readonly payableMinor: number
}

/** "$647.30 · ₹18,640.00": side by side, never added; null: nothing in any currency. */
export const payableText = (totals: readonly Sum[]): string | null =>
  totals.length === 0
    ? null
    : totals.map(({ currency, payableMinor }) => formatMoney({ minor: payableMinor, currency })).join(' · ')
