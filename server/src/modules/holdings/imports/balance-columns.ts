import type { ImportColumn } from '../../../platform/imports/kind.ts'

export const BALANCE_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'day',
    label: 'Date',
    type: 'day',
    isRequired: true,
    synonyms: ['day', 'balance date', 'as of', 'on', 'value date', 'closing date', 'statement date'],
    hint: 'The day at whose end it was, such as 2026-06-18.',
  },
  {
    key: 'account',
    label: 'Account',
    type: 'text',
    isRequired: true,
    isSecret: true,
    synonyms: ['bank account', 'account name', 'number ends in', 'last four', 'last 4', 'account ending'],
    hint: 'The name of the account here, or the last four characters of its number. Never the whole number.',
  },
  {
    key: 'balance',
    label: 'Balance',
    type: 'amount',
    isRequired: true,
    synonyms: ['closing balance', 'ending balance', 'end balance', 'amount', 'ledger balance', 'book balance'],
    hint: 'In the account’s currency, such as 12,345.67; overdrawn with a minus sign.',
  },
  {
    key: 'currency',
    label: 'Currency',
    type: 'text',
    synonyms: ['ccy', 'currency code'],
    hint: 'Only to be checked: a row in another currency than the account’s is refused.',
  },
]
