import { paymentEntry } from '@holdfast/engine/incentives'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { bookingOf } from '../booking.ts'
import { tellOfPayouts } from '../tell-of-payouts.ts'
import { bookEntries } from './ledger.ts'

export type Payment = { readonly payoutId: string; readonly paidOn: Day; readonly reference: string | null }

/**
 * Records that approved payouts were paid, and books it. Under the pay lock. Only those that are approved and have something
 * to pay change; returns them.
 */
export async function payPayouts(
  tx: Tx,
  caller: Caller,
  ventureId: VentureId,
  payments: readonly Payment[],
): Promise<readonly string[]> {
  const booking = bookingOf(caller, ventureId)
  const rows = await sql<Paid>`
    update incentives.payouts p
    set status = 'PAID', version = version + 1, paid_by = ${booking.by}, paid_at = ${booking.at}, paid_on = x."paidOn", payment_reference = x.reference
    from jsonb_to_recordset(${JSON.stringify(payments)}::jsonb) as x ("payoutId" uuid, "paidOn" date, reference text)
    where p.venture_id = ${ventureId} and p.id = x."payoutId" and p.status = 'APPROVED' and p.payable_minor > 0
    returning p.id, p.venture_id as "ventureId", p.user_id as "userId", p.currency, p.payable_minor as "payableMinor",
      p.period_start as "from", p.period_end as "to"`.execute(tx)
  const entries = rows.rows.map(({ id, payableMinor }) => ({
    ...paymentEntry(payableMinor),
    payoutId: id,
    reverses: null,
  }))
  await bookEntries(tx, booking, entries)
  tellOfPayouts(tx, caller, 'incentives.payout_paid', rows.rows)
  return rows.rows.map(({ id }) => id)
}

type Paid = {
  readonly id: string
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly currency: string
  readonly payableMinor: number
  readonly from: Day
  readonly to: Day
}
