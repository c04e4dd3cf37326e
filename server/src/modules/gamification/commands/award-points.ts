import { type AwardFact, entriesFor, type Wanted, wantedAward } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { factsOfEvents, factsOfSubjects } from '../queries/facts.ts'
import { readSettings } from '../queries/settings.ts'
import { appendEntries, lockAwards, saveAwards, subjectsOfDays } from '../store/awards.ts'

/** Brings the points of what these events were about to what the facts call for. Seeing an event again changes nothing. */
export async function awardPoints(tx: Tx, caller: Caller, events: readonly RecordedEvent[]): Promise<void> {
  const ventures = [...new Set(events.map((event) => event.ventureId as VentureId))].sort()
  for (const ventureId of ventures) {
    await awardIn(tx, caller, ventureId, events.filter((event) => event.ventureId === ventureId))
  }
}

async function awardIn(tx: Tx, caller: Caller, ventureId: VentureId, events: readonly RecordedEvent[]): Promise<void> {
  const settings = await readSettings(tx, ventureId)
  const touched = await factsOfEvents(tx, ventureId, events)
  const facts = settings.history.some((setting) => setting.dailyCap !== null) ? await withTheirDays(tx, ventureId, touched) : touched
  const wanted = facts.map((fact) => ({ ...wantedAward(fact), subjectId: subjectOf(fact) }))
  const rows = await lockAwards(tx, ventureId, wanted)
  const held = rows.flatMap((row) => (row.isActive && row.userId && row.factDay ? [{ ...row, userId: row.userId, factDay: row.factDay }] : []))
  const entries = entriesFor(held, wanted, settings)
  if (entries.length === 0) return
  const changed = await saveAwards(tx, ventureId, rows, entries)
  await appendEntries(tx, ventureId, changed, caller.now)
}

/** A daily cap is a function of the whole day of a person, so every award of the days concerned is judged with it. */
async function withTheirDays(tx: Tx, ventureId: VentureId, facts: readonly AwardFact[]): Promise<readonly AwardFact[]> {
  const wanted: readonly Wanted[] = facts.map(wantedAward)
  const others = await subjectsOfDays(tx, ventureId, wanted)
  const known = new Set(wanted.map((award) => award.key))
  const beside = await factsOfSubjects(tx, ventureId, others.filter((award) => !known.has(award.key)))
  return [...facts, ...beside]
}

function subjectOf(fact: AwardFact): string {
  return fact.kind === 'day_opened' ? fact.userId : fact.id
}

