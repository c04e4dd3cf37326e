import { entriesFor, standingChanges } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { heldOf } from '../award.ts'
import { bookEntries } from '../book-entries.ts'
import { readSettings } from '../queries/read-settings.ts'
import { wantedBeside } from '../queries/wanted-beside.ts'
import { wantedByEvents } from '../queries/wanted-by-events.ts'
import { addToStandings } from '../store/add-to-standings.ts'
import { appendEntries } from '../store/append-entries.ts'
import { findAwards } from '../store/find-awards.ts'
import { takePointsLock } from '../store/points-lock.ts'
import { saveAwards } from '../store/save-awards.ts'
import { turnsOf } from '../turns.ts'

/** Brings the points of what these events were about to what the facts call for. Seeing an event again changes nothing. */
export async function awardPoints(tx: Tx, caller: Caller, events: readonly RecordedEvent[]): Promise<void> {
  const byVenture = Map.groupBy(events, (event) => event.ventureId as VentureId)
  for (const ventureId of [...byVenture.keys()].sort()) {
    await awardIn(tx, caller, ventureId, byVenture.get(ventureId) ?? [])
  }
}

async function awardIn(tx: Tx, caller: Caller, ventureId: VentureId, events: readonly RecordedEvent[]): Promise<void> {
  await takePointsLock(tx, ventureId)
  const settings = await readSettings(tx, ventureId)
  const touched = await wantedByEvents(tx, ventureId, events)
  // A daily cap is a function of the whole day of a person, so every award of the days concerned is judged with it.
  const isCapped = settings.history.some((setting) => setting.dailyCap !== null)
  const wanted = isCapped ? [...touched, ...(await wantedBeside(tx, ventureId, touched))] : touched
  const awards = await findAwards(tx, ventureId, wanted)
  const booked = bookEntries(awards, wanted, entriesFor(heldOf(awards), wanted, settings), settings.liveFrom)
  await saveAwards(tx, ventureId, booked.awards)
  await appendEntries(tx, ventureId, booked.entries, caller.now)
  await addToStandings(tx, ventureId, standingChanges(turnsOf(awards, booked.awards), settings.weekStart))
}
