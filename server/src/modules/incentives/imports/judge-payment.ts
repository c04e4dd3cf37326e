import type { PayoutStatus } from '@holdfast/engine/incentives'
import { type Day, fromMinor, minorDigits, toDecimal } from '@holdfast/engine/kernel'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { paidTooEarly } from '../payouts/check-paid-on.ts'
import type { PaymentRow } from './payment-row.ts'

export type PayoutToPay = {
  readonly id: string
  readonly currency: string
  readonly status: PayoutStatus
  readonly periodStart: Day
  /** null: never approved. */
  readonly payableMinor: number | null
  readonly paidOn: Day | null
  readonly reference: string | null
}

/** What a payment that the bank confirms does to its payout; undefined: the venture has none of this id. */
export function judgePayment(row: PaymentRow, payout: PayoutToPay | undefined): RowOutcome {
  if (!payout)
    return refused(
      'externalRef',
      'This venture has no payout of this id. Look whose file this is, and leave the row out.',
    )
  if (payout.status === 'DRAFT')
    return refused('externalRef', 'This payout is not approved. Approve it before its payment is recorded.')
  if (payout.status === 'VOIDED')
    return refused('externalRef', 'This payout was voided. Ask the bank to send the money back, and leave the row out.')
  if (payout.currency !== row.currency)
    return refused('currency', `This payout is in ${payout.currency}. Ask the bank what it paid.`)
  if (payout.payableMinor !== row.amountMinor) {
    const due = toDecimal(
      fromMinor({ minor: payout.payableMinor ?? 0, currency: row.currency }),
      minorDigits(row.currency),
    )
    return refused('amount', `This payout is ${due} ${row.currency}. Ask the bank what it paid.`)
  }
  if (payout.status === 'APPROVED') {
    const early = paidTooEarly(row.paidOn, payout.periodStart)
    return early === null ? 'new' : refused('paidOn', early)
  }
  if (payout.status === 'RETURNED')
    return refused('externalRef', 'The money of this payout came back. Void it, and pay a new one.')
  const isSame = payout.paidOn === row.paidOn && payout.reference === row.reference
  return isSame ? 'same' : refused('externalRef', paidBefore(payout))
}

function paidBefore({ paidOn, reference }: PayoutToPay): string {
  const by = reference === null ? 'without a reference' : `by ${reference}`
  return `This payout is recorded as paid on ${paidOn} ${by}. Leave the row out, or ask the bank whether it paid twice.`
}

function refused(column: string, sentence: string): RowOutcome {
  return { refused: sentence, column }
}
