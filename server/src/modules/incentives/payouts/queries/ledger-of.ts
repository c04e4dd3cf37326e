import type { LedgerRow } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'

/** The entries of a payout, oldest first. */
export async function ledgerOf(db: Reads, ventureId: VentureId, payoutId: string): Promise<readonly LedgerRow[]> {
  const rows = await sql<LedgerRow>`
    select e.id, e.payout_id as "payoutId", e.kind, e.debit, e.credit, e.amount_minor as "amountMinor", e.currency,
      e.booked_on as "bookedOn", e.booked_at as "bookedAt", ${personNamed('e.booked_by')} as "bookedBy"
    from incentives.ledger_entries e where e.venture_id = ${ventureId} and e.payout_id = ${payoutId} order by e.id`.execute(
    db,
  )
  return rows.rows
}
