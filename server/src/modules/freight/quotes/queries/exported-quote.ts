import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'
import type { ListedQuote } from './listed-quote.ts'

type Column = readonly [header: string, cell: (quote: ListedQuote) => CsvCell]

/** Days are business days of the venture. */
const COLUMNS: readonly Column[] = [
  ['Number', (quote) => quote.number],
  ['Status', (quote) => quote.status],
  ['Customer', (quote) => quote.customer_name],
  ['Salesperson', (quote) => quote.salesperson?.name ?? null],
  ['Origin city', (quote) => quote.origin_city],
  ['Origin state', (quote) => quote.origin_state],
  ['Destination city', (quote) => quote.destination_city],
  ['Destination state', (quote) => quote.destination_state],
  ['Equipment', (quote) => quote.equipment],
  ['Miles', (quote) => quote.miles],
  ['Entered on', (quote) => quote.created_on],
  ['Sent on', (quote) => quote.sent_on],
  ['Valid until (UTC)', (quote) => quote.valid_until],
  ['Decided on', (quote) => quote.decided_on],
  ['Rejected reason', (quote) => quote.rejected_reason],
  ['Booked on', (quote) => quote.booked_on],
  ['Load', (quote) => quote.load?.number ?? null],
  ['Currency', (quote) => quote.currency],
  ['Price (currency)', (quote) => moneyCell(quote.price_minor, quote.currency)],
  ['Counter (currency)', (quote) => moneyCell(quote.counter_minor, quote.currency)],
  ['Agreed (currency)', (quote) => moneyCell(quote.agreed_minor, quote.currency)],
  ['Expected cost (currency)', (quote) => moneyCell(quote.expected_cost_minor, quote.currency)],
]

export const EXPORT_HEADER = COLUMNS.map(([header]) => header)

export function exportedRow(quote: ListedQuote): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(quote))
}
