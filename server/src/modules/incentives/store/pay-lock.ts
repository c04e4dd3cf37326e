import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** One lock for all pay of a venture, taken before anything is read and held to the end of the transaction. */
export async function takePayLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('pay'), hashtext(${ventureId}))`.execute(tx)
}
