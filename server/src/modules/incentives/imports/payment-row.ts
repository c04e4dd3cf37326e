import {
  compare,
  type Day,
  isCurrency,
  isUuid,
  isWhole,
  minorDigits,
  multiply,
  rational,
  roundToMinor,
} from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

/** What the bank says that it paid. */
export type PaymentRow = {
  readonly payoutId: string
  readonly amountMinor: number
  readonly currency: string
  readonly paidOn: Day
  readonly reference: string | null
}
type ReadPayment = { readonly row: PaymentRow } | { readonly errors: readonly RowError[] }

const LONGEST_REFERENCE = 120

export function readPayment({ values }: GivenRow, today: Day): ReadPayment {
  const text = (key: string) => (values[key] === null || values[key] === undefined ? null : String(values[key]).trim())
  const payoutId = (text('externalRef') ?? '').toLowerCase()
  if (!isUuid(payoutId)) return oneError('externalRef', 'This is no payout id. Take it from the payment file as it is.')
  const currency = (text('currency') ?? '').toUpperCase()
  if (!isCurrency(currency))
    return oneError('currency', `"${currency}" is no currency code. Write three letters, such as USD.`)
  const given = text('amount') ?? '0'
  const amount = rational(given)
  if (compare(amount, rational(0)) <= 0) return oneError('amount', 'A payment is above 0. Give what the bank paid.')
  if (!isWhole(multiply(amount, rational(10 ** minorDigits(currency)))))
    return oneError('amount', `${given} is finer than ${currency} can be. Give what the bank paid.`)
  const paidOn = text('paidOn') ?? ''
  if (paidOn > today) return oneError('paidOn', `${paidOn} is still to come. Give the day on which the bank paid.`)
  const reference = text('reference')
  if ((reference?.length ?? 0) > LONGEST_REFERENCE)
    return oneError('reference', `A reference has at most ${LONGEST_REFERENCE} characters. Shorten it.`)
  return { row: { payoutId, amountMinor: roundToMinor(amount, currency), currency, paidOn, reference } }
}

function oneError(column: string, message: string): ReadPayment {
  return { errors: [{ column, message }] }
}
