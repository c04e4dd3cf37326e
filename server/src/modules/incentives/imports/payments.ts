import { audit } from '../../../platform/audit.ts'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { type ImportSession, type ImportTarget, importKind, type RowOutcome } from '../../../platform/imports/kind.ts'
import { payPayouts } from '../payouts/store/pay-payouts.ts'
import { takePayLock } from '../store/pay-lock.ts'
import { payoutsToPay } from '../store/payouts-to-pay.ts'
import { judgePayment } from './judge-payment.ts'
import { PAYMENT_COLUMNS } from './payment-columns.ts'
import { type PaymentRow, readPayment } from './payment-row.ts'

/** The bank's confirmation of what it paid, row by row against what was approved. */
export const payments = importKind<PaymentRow>({
  name: 'payments',
  label: 'Payments',
  permission: 'incentives.payout_pay',
  ventureTypes: [],
  columns: PAYMENT_COLUMNS,
  options: [],
  open: async (_, caller, target) => sessionOf(caller, target),
})

function sessionOf(caller: Caller, target: ImportTarget): ImportSession<PaymentRow> {
  const today = todayIn(target.zone, caller.now)
  const firstLines = new Map<string, number>()
  return {
    sees: (seen) => {
      const read = readPayment(seen, today)
      if ('row' in read && !firstLines.has(read.row.payoutId)) firstLines.set(read.row.payoutId, seen.line)
    },
    check: (given) => {
      const read = readPayment(given, today)
      if ('errors' in read) return read
      const first = firstLines.get(read.row.payoutId) ?? given.line
      return first === given.line ? read : { errors: [repeated(first)] }
    },
    compare: (db, rows) => outcomesOf(db, target, rows),
    write: (tx, writer, rows) => write(tx, writer, target, rows),
    notes: () => [],
  }
}

async function write(
  tx: Tx,
  caller: Caller,
  target: ImportTarget,
  rows: readonly PaymentRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = target
  await takePayLock(tx, ventureId)
  const outcomes = await outcomesOf(tx, target, rows)
  const confirmed = rows.filter((_, index) => outcomes[index] === 'new')
  if (confirmed.length === 0) return outcomes
  await payPayouts(tx, caller, ventureId, confirmed)
  const subject = { kind: 'import', id: importId }
  await audit(tx, caller, { ventureId, action: 'incentives.import_payments', subject, after: { payments: confirmed } })
  return outcomes
}

async function outcomesOf(
  db: Reads,
  { ventureId }: ImportTarget,
  rows: readonly PaymentRow[],
): Promise<readonly RowOutcome[]> {
  const ids = rows.map(({ payoutId }) => payoutId)
  const found = new Map((await payoutsToPay(db, ventureId, ids)).map((payout) => [payout.id, payout]))
  return rows.map((row) => judgePayment(row, found.get(row.payoutId)))
}

/** In other letters: what is written alike was refused before. */
function repeated(line: number) {
  return {
    column: 'externalRef',
    message: `This payout stands in line ${line} already. Leave one of the two rows out.`,
  }
}
