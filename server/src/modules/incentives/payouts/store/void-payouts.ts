import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Booking } from '../booking.ts'
import { reverseEntries } from './ledger.ts'

/**
 * Takes payouts back: what they carried is given back, what they left goes, their ledger is reversed. Nothing of it is there
 * where they were drafts.
 */
export async function voidPayouts(tx: Tx, booking: Booking, ids: readonly string[], reason: string): Promise<void> {
  const { ventureId, by, at } = booking
  const these = sql`any (${[...ids]}::uuid[])`
  await sql`
    update incentives.payouts
    set status = 'VOIDED', version = version + 1, voided_by = ${by}, voided_at = ${at}, void_reason = ${reason}
    where venture_id = ${ventureId} and id = ${these}`.execute(tx)
  // What was brought in is taken anew from the opening balances, which may be put right again.
  await sql`delete from incentives.carries
    where venture_id = ${ventureId} and (from_payout = ${these} or (taken_by = ${these} and from_payout is null))`.execute(
    tx,
  )
  await sql`update incentives.carries set taken_by = null where venture_id = ${ventureId} and taken_by = ${these}`.execute(
    tx,
  )
  await reverseEntries(tx, booking, ids, 'ALL')
}
