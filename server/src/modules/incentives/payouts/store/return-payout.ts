import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Booking } from '../booking.ts'
import { reverseEntries } from './ledger.ts'

/** The money came back: the payment is reversed, and what is payable stands again. */
export async function saveReturn(tx: Tx, booking: Booking, id: string, reason: string): Promise<void> {
  await sql`
    update incentives.payouts
    set status = 'RETURNED', version = version + 1, returned_by = ${booking.by}, returned_at = ${booking.at}, return_reason = ${reason}
    where venture_id = ${booking.ventureId} and id = ${id}`.execute(tx)
  await reverseEntries(tx, booking, [id], 'PAID')
}
