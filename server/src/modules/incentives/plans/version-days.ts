import { addDays, type Day, eachDay } from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../../platform/caller.ts'

/** The days of a version, both included; `endsOn` null = open. */
export type VersionDays = { readonly startsOn: Day; readonly endsOn: Day | null }

/** Days on which no version is in force; `to` null = none follows. */
export type Gap = { readonly from: Day; readonly to: Day | null }

/** The published version that a new one ends, because it is in force on its first day; null: none is. */
export function endedBy<Version extends VersionDays>(
  published: readonly Version[],
  { startsOn }: VersionDays,
): Version | null {
  return published.find((other) => other.startsOn < startsOn && (other.endsOn ?? startsOn) >= startsOn) ?? null
}

/** The days after a new version for which nobody is paid any more, because the one that it ends reached beyond it. */
export function gapAfter(published: readonly VersionDays[], draft: VersionDays): Gap | null {
  const ended = endedBy(published, draft)
  if (ended === null || draft.endsOn === null) return null
  if (ended.endsOn !== null && ended.endsOn <= draft.endsOn) return null
  const from = addDays(draft.endsOn, 1)
  const [next] = published
    .map(({ startsOn }) => startsOn)
    .filter((day) => day >= from)
    .sort()
  if (next === from) return null
  return { from, to: next === undefined ? null : addDays(next, -1) }
}

/** The days that have come by a version's first one, which are paid anew when it is put in force. */
export function daysToPayAgain({ liveFrom, today }: CallerVenture, startsOn: Day): readonly Day[] {
  return eachDay(startsOn > liveFrom ? startsOn : liveFrom, today)
}
