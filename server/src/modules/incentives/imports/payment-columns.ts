import type { ImportColumn } from '../../../platform/imports/kind.ts'

/** As a payment file names them, so that one with the last two columns added is a confirmation. */
export const PAYMENT_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'externalRef',
    label: 'Payout id',
    type: 'text',
    isRequired: true,
    synonyms: ['payout', 'payout id', 'payment id', 'end to end id', 'end-to-end reference', 'our reference', 'id'],
    hint: 'As it stands in the payment file, such as 0197f2ce-5a60-7c1e-9f0a-3d2b8c4e6f10.',
  },
  {
    key: 'amount',
    label: 'Amount',
    type: 'decimal',
    isRequired: true,
    synonyms: ['amount paid', 'paid amount', 'paid', 'sum', 'value'],
    hint: 'What the bank paid, such as 1234.50. It has to be what the payout comes to.',
  },
  {
    key: 'currency',
    label: 'Currency',
    type: 'text',
    isRequired: true,
    synonyms: ['ccy', 'currency code'],
    hint: 'Three letters, such as USD.',
  },
  {
    key: 'paidOn',
    label: 'Paid on',
    type: 'day',
    isRequired: true,
    synonyms: ['payment date', 'value date', 'booking date', 'executed on', 'date paid', 'date'],
    hint: 'The day on which the bank paid, such as 2026-07-03.',
  },
  {
    key: 'reference',
    label: 'Bank reference',
    type: 'text',
    synonyms: ['reference', 'transaction id', 'transaction reference', 'bank ref', 'trace number', 'confirmation'],
    hint: 'What the bank calls the payment, such as TX-20260703-118. May be left blank.',
  },
]
