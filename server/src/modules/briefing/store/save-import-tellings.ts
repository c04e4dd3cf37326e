import { LOADS_IMPORTED } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { loadsToldOf } from '../told-events.ts'

/** Notes which loads the imports among these events told of, so that a load's later events find them again. */
export async function saveImportTellings(
  tx: Tx,
  ventureId: VentureId,
  events: readonly RecordedEvent[],
): Promise<void> {
  const rows = events
    .filter(({ type }) => type === LOADS_IMPORTED)
    .flatMap((event) => loadsToldOf(event).map((loadId) => ({ load_id: loadId, event_id: event.id })))
  if (rows.length === 0) return
  await sql`
    insert into briefing.import_tellings (venture_id, load_id, event_id)
    select ${ventureId}, g.load_id, g.event_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (load_id uuid, event_id uuid)
    on conflict do nothing`.execute(tx)
}
