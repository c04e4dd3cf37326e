import type { Trigger } from '@holdfast/engine/gamification'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Award } from '../award.ts'

/** The awards of these keys that exist. */
export async function findAwards(
  tx: Tx,
  ventureId: VentureId,
  wanted: readonly { readonly key: string }[],
): Promise<readonly Award[]> {
  if (wanted.length === 0) return []
  const rows = await tx
    .selectFrom('gamification.awards')
    .select(['key', 'trigger', 'subject_id', 'user_id', 'points', 'is_active', 'fact_day', 'fact_at', 'last_seq'])
    .where('venture_id', '=', ventureId)
    .where('key', '=', sql<string>`any (${wanted.map((award) => award.key)}::text[])`)
    .execute()
  return rows.map((row) => ({
    key: row.key,
    trigger: row.trigger as Trigger,
    subjectId: row.subject_id,
    userId: row.user_id as UserId | null,
    factDay: row.fact_day,
    factAt: row.fact_at,
    points: row.points,
    isActive: row.is_active,
    lastSeq: row.last_seq,
  }))
}
