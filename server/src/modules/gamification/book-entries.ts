import type { PointEntry } from '@holdfast/engine/gamification'
import type { Day } from '@holdfast/engine/kernel'
import type { Award, WantedAward } from './award.ts'

export type NumberedEntry = PointEntry & { readonly seq: number }
export type Booked = { readonly awards: readonly Award[]; readonly entries: readonly NumberedEntry[] }

/**
 * What each award is after its entries, numbered on from its last one. Nothing is kept of what was never earned, nor of
 * what nobody can earn: a year of history from before `liveFrom` is a row for each of its calls otherwise.
 */
export function bookEntries(
  stored: readonly Award[],
  wanted: readonly WantedAward[],
  entries: readonly PointEntry[],
  liveFrom: Day | null,
): Booked {
  const before = new Map(stored.map((award) => [award.key, award]))
  const byKey = Map.groupBy(entries, (entry) => entry.key)
  const canEarn = ({ active, factDay }: WantedAward) => active && (liveFrom === null || (factDay ?? '') >= liveFrom)
  const booked = wanted
    .filter((award) => canEarn(award) || before.has(award.key))
    .map((award) => bookOne(before.get(award.key), award, byKey.get(award.key) ?? []))
  return { awards: booked.map(({ award }) => award), entries: booked.flatMap(({ numbered }) => numbered) }
}

function bookOne(before: Award | undefined, wanted: WantedAward, entries: readonly PointEntry[]) {
  const lastSeq = before?.lastSeq ?? 0
  const numbered = entries.map((entry, position) => ({ ...entry, seq: lastSeq + position + 1 }))
  const award: Award = {
    key: wanted.key,
    trigger: wanted.trigger,
    subjectId: wanted.subjectId,
    userId: wanted.userId,
    factDay: wanted.factDay,
    factAt: wanted.factAt,
    ...standing(before, entries.at(-1)),
    lastSeq: lastSeq + entries.length,
  }
  return { award, numbered }
}

/** The last entry of a key says what holds: an award, or, when it is a reversal, nothing. */
function standing(before: Award | undefined, last: PointEntry | undefined): Pick<Award, 'points' | 'isActive'> {
  if (last === undefined) return { points: before?.points ?? 0, isActive: before?.isActive ?? false }
  return last.points > 0 ? { points: last.points, isActive: true } : { points: 0, isActive: false }
}
