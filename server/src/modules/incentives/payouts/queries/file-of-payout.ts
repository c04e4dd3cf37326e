import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** The number of the payment file that a payout is in; null: in none. */
export async function fileOfPayout(db: Reads, ventureId: VentureId, payoutId: string): Promise<number | null> {
  const found = await sql<{ number: number }>`
    select f.number from incentives.payment_file_payouts i
    join incentives.payment_files f on f.venture_id = i.venture_id and f.id = i.file_id
    where i.venture_id = ${ventureId} and i.payout_id = ${payoutId}`.execute(db)
  return found.rows[0]?.number ?? null
}
