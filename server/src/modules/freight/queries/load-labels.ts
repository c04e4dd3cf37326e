import type { Lane } from '@holdfast/engine/freight'
import type { LoadId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { laneOf } from '../lane.ts'

export type LoadLabel = {
  readonly id: LoadId
  readonly ventureId: VentureId
  readonly number: string
  readonly lane: Lane
}

/** What a load is called on somebody else's page; ids that are none of these ventures' loads are left out. */
export async function loadLabels(
  db: Reads,
  ventureIds: readonly VentureId[],
  loadIds: readonly LoadId[],
): Promise<ReadonlyMap<LoadId, LoadLabel>> {
  if (ventureIds.length === 0 || loadIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('freight.loads')
    .select(['id', 'venture_id', 'number', 'origin_city', 'origin_state', 'destination_city', 'destination_state'])
    .where('venture_id', 'in', [...ventureIds])
    .where('id', 'in', [...new Set(loadIds)])
    .execute()
  return new Map(rows.map((row) => [row.id as LoadId, labelOf(row)]))
}

type Row = Parameters<typeof laneOf>[0] & { readonly id: string; readonly venture_id: string; readonly number: string }

function labelOf(row: Row): LoadLabel {
  return { id: row.id as LoadId, ventureId: row.venture_id as VentureId, number: row.number, lane: laneOf(row) }
}
