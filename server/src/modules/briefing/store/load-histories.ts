import type { FreightEvent } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PastEvent } from '../standing-items.ts'
import { TOLD_EVENTS } from '../told-events.ts'

/** What happened to each of these loads, oldest first: a load is changed under its row lock, so ids are in order. */
export async function loadHistories(
  tx: Tx,
  ventureId: VentureId,
  loadIds: readonly string[],
): Promise<readonly (readonly PastEvent[])[]> {
  if (loadIds.length === 0) return []
  const rows = await tx
    .selectFrom('platform.events')
    .select(['type', 'subject_id', 'days', 'facts', 'at'])
    .where('venture_id', '=', ventureId)
    .where('subject_id', 'in', [...loadIds])
    .where('type', 'in', [...TOLD_EVENTS])
    .orderBy('id')
    .execute()
  const past = rows.map(({ type, subject_id: subjectId, days, facts, at }) => ({
    // The facts are read back as the engine wrote them.
    event: { type, subjectId, days, facts: facts as object } as FreightEvent,
    at,
  }))
  return [...Map.groupBy(past, ({ event }) => event.subjectId).values()]
}
