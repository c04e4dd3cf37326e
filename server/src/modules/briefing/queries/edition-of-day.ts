import type { BriefingBody } from '@holdfast/contract'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** All that was told on a morning, whoever may see it; null: nothing was written down. */
export async function editionOfDay(db: Reads, ventureId: VentureId, day: Day): Promise<Partial<BriefingBody> | null> {
  const row = await db
    .selectFrom('briefing.editions')
    .select('content')
    .where('venture_id', '=', ventureId)
    .where('day', '=', day)
    .executeTakeFirst()
  // Read back as it was written down.
  return row ? (row.content as Partial<BriefingBody>) : null
}
