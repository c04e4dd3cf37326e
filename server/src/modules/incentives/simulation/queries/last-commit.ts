import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'

/** What this moment sees of the venture's commits, which are made one after the other; null: none yet. */
export async function lastCommit(db: Reads, ventureId: VentureId): Promise<string | null> {
  const last = await db
    .selectFrom('incentives.commits')
    .select('id')
    .where('venture_id', '=', ventureId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.id ?? null
}
