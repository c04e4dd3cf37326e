import type { FreightEvent, Load } from '@holdfast/engine/freight'
import type { Tx } from '../../../platform/db/tx.ts'

/** Keeps each bounce among the events as a row. */
export async function recordFallOffs(tx: Tx, load: Load, events: readonly FreightEvent[]): Promise<void> {
  const rows = events
    .filter((event) => event.type === 'freight.load_carrier_fell_off')
    .map(({ facts }) => ({
      venture_id: load.ventureId,
      load_id: load.id,
      carrier_id: facts.carrierId,
      cause: facts.cause,
      is_bad: facts.bad,
      at: facts.at,
      fell_off_on: facts.on,
      recorded_by: facts.by,
    }))
  if (rows.length > 0) await tx.insertInto('freight.load_fall_offs').values(rows).execute()
}
