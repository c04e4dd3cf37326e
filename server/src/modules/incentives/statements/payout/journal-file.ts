import type { Account, EntryKind } from '@holdfast/engine/incentives'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'

export type JournalEntry = {
  readonly id: string
  readonly booked_on: string
  readonly kind: EntryKind
  readonly debit: Account
  readonly credit: Account
  readonly amount_minor: number
  readonly currency: string
  readonly payout_id: string
  readonly user_id: string
  readonly reverses: string | null
}

/** People by their ids: a name may change, and the file of a period that is over does not. */
export const JOURNAL_HEADER = [
  'Entry id',
  'Booked on',
  'Kind',
  'Debit',
  'Credit',
  'Amount',
  'Currency',
  'Payout id',
  'Person id',
  'Reverses entry',
] as const

export function journalRow(entry: JournalEntry): readonly CsvCell[] {
  const { id, booked_on, kind, debit, credit, amount_minor, currency, payout_id, user_id, reverses } = entry
  return [id, booked_on, kind, debit, credit, moneyCell(amount_minor, currency), currency, payout_id, user_id, reverses]
}
