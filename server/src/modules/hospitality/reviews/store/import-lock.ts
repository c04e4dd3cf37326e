import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** One import of reviews at a time writes in a venture: two that hold the same rows wait here and do not meet in an index. */
export async function takeReviewImportLock(tx: Tx, ventureId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('review import'), hashtext(${ventureId}))`.execute(tx)
}
