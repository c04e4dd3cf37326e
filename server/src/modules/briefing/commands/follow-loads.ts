import type { BriefingSettings } from '@holdfast/engine/briefing'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { readTerms } from '../queries/read-terms.ts'
import { standingItems } from '../standing-items.ts'
import { takeBriefingLock } from '../store/briefing-lock.ts'
import { loadHistories } from '../store/load-histories.ts'
import { saveImportTellings } from '../store/save-import-tellings.ts'
import { saveItems } from '../store/save-items.ts'
import { loadsToldOf } from '../told-events.ts'

/**
 * Brings the items of the events' loads to what their whole history calls for, whichever of its events are seen, in
 * whatever order and however often.
 */
export async function followLoads(tx: Tx, _caller: Caller, events: readonly RecordedEvent[]): Promise<void> {
  const byVenture = Map.groupBy(events, (event) => event.ventureId as VentureId)
  for (const ventureId of [...byVenture.keys()].sort()) {
    await takeBriefingLock(tx, ventureId)
    const terms = await readTerms(tx, ventureId)
    const mine = byVenture.get(ventureId) ?? []
    await saveImportTellings(tx, ventureId, mine)
    await bringToHistory(tx, ventureId, [...new Set(mine.flatMap(loadsToldOf))], terms)
  }
}

/** Takes the lock to be held. */
export async function bringToHistory(
  tx: Tx,
  ventureId: VentureId,
  loads: readonly string[],
  terms: BriefingSettings,
): Promise<void> {
  const histories = await loadHistories(tx, ventureId, loads)
  await saveItems(
    tx,
    ventureId,
    histories.flatMap((history) => standingItems(history, terms)),
  )
}
