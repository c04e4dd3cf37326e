import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/**
 * One lock for all points of a venture, taken before any fact is read: whoever waited for it sees the facts as the one
 * before left them, and two awards of one day are judged by the same daily cap.
 */
export async function takePointsLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('points'), hashtext(${ventureId}))`.execute(tx)
}
