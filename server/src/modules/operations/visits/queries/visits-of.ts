import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'

export type SinceVisit = { readonly ventureId: VentureId; readonly since: Instant }

/** When a person looked at their day before this visit, of each venture in which they ever did. */
export async function visitsOf(
  db: Reads,
  userId: UserId,
  ventureIds: readonly VentureId[],
): Promise<readonly SinceVisit[]> {
  if (ventureIds.length === 0) return []
  const rows = await db
    .selectFrom('operations.visits')
    .select(['venture_id', 'since'])
    .where('venture_id', 'in', [...ventureIds])
    .where('user_id', '=', userId)
    .execute()
  return rows.flatMap(({ venture_id, since }) =>
    since === null ? [] : [{ ventureId: venture_id as VentureId, since: since as Instant }],
  )
}
