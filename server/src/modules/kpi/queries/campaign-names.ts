import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Campaigns of a venture by id, those that are over too. */
export async function campaignNames(db: Reads, ventureId: VentureId): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('bpo.campaign_facts')
    .select(['id', 'name'])
    .where('venture_id', '=', ventureId)
    .$narrowType<{ id: string; name: string }>()
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
