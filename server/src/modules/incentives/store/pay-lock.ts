import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/**
 * One lock for all pay of a venture, taken before anything is read and held to the end of the transaction. The number
 * returned is higher than that of every commit of the venture before.
 */
export async function takePayLock(tx: Tx, ventureId: VentureId): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('pay'), hashtext(${ventureId}))`.execute(tx)
  const taken = await sql<{ turn: number }>`select nextval('incentives.turns')::bigint as turn`.execute(tx)
  return taken.rows[0]?.turn ?? 0
}
