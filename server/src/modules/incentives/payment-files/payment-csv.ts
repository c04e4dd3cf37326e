import { createHash } from 'node:crypto'
import { moneyCell } from '../../../platform/http/csv-cells.ts'
import { csvBytes } from '../../../platform/http/csv-file.ts'

/** What a file says of one payout: nothing that can change after it was approved and the file was made. */
export type PaymentRow = {
  readonly payoutId: string
  readonly name: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly currency: string
  readonly payableMinor: number
}

/** docs/payment-files.md. A column that is added comes last, and changes the bytes of files already made. */
const HEADER = ['Payout id', 'Person', 'Period start', 'Period end', 'Currency', 'Amount']

export type PaymentCsv = { readonly bytes: Buffer; readonly sha256: string }

export async function paymentCsv(rows: readonly PaymentRow[]): Promise<PaymentCsv> {
  const bytes = await csvBytes({ header: HEADER, rows: rows.map(cellsOf) })
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function cellsOf({ payoutId, name, periodStart, periodEnd, currency, payableMinor }: PaymentRow) {
  return [payoutId, name, periodStart, periodEnd, currency, moneyCell(payableMinor, currency)]
}
