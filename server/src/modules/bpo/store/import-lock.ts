import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** One import of calls at a time writes in a venture: two that hold the same rows wait here and do not meet in an index. */
export async function takeImportLock(tx: Tx, ventureId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('call import'), hashtext(${ventureId}))`.execute(tx)
}
