import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** One lock for all items of a venture, taken before any history is read: whoever waited reads at least as much. */
export async function takeBriefingLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('briefing'), hashtext(${ventureId}))`.execute(tx)
}
