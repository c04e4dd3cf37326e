import type { Day, UserId } from '../kernel/index.ts'
import { type PointsSettings, pointsAt } from './points-config.ts'
import type { Trigger } from './triggers.ts'
import type { Wanted } from './wanted-award.ts'

/** What a key holds now: its entries add up to `points` for this person. */
export type Held = {
  readonly key: string
  readonly trigger: Trigger
  readonly userId: UserId
  readonly points: number
  readonly factDay: Day
}

/** To be appended; points are below 0 in a reversal. Both halves of a reversal stand on the day they take from. */
export type PointEntry = Held

/**
 * The differences between what `held` has and what `wanted` calls for; nothing where they agree, so that the net of a
 * key is 0 or its points, in any order and however often (domain.md §4, Points). Points are priced by the setting at
 * the time of the fact. Where a daily cap is set, both lists hold every key of the persons and days concerned: the cap
 * is a function of the day's set, not of the order of arrival. Keys of `held` that nobody asks about are left alone.
 */
export function entriesFor(
  held: readonly Held[],
  wanted: readonly Wanted[],
  settings: PointsSettings,
): readonly PointEntry[] {
  const due = new Map(withinCaps(priced(wanted, settings)).map((award) => [award.key, award]))
  const has = new Map(held.map((award) => [award.key, award]))
  const changed = wanted.map(({ key }) => key).filter((key) => !isSame(has.get(key), due.get(key)))
  const reversals = present(changed.map((key) => has.get(key))).map((award) => ({ ...award, points: -award.points }))
  return [...reversals, ...present(changed.map((key) => due.get(key))).map(({ award }) => award)]
}

type Priced = { readonly key: string; readonly award: Held; readonly at: string; readonly cap: number | null }

function priced(wanted: readonly Wanted[], settings: PointsSettings): readonly Priced[] {
  return wanted.flatMap(({ key, trigger, userId, active, factAt, factDay }) => {
    if (!active || userId === null || factAt === null || factDay === null) return []
    if (settings.liveFrom !== null && factDay < settings.liveFrom) return []
    const { points, dailyCap } = pointsAt(settings, trigger, factAt)
    const award = { key, trigger, userId, points, factDay }
    return points === 0 ? [] : [{ key, award, at: factAt, cap: dailyCap }]
  })
}

/** In the order in which they were earned, an award that would pass the cap of its time is left out whole. */
function withinCaps(awards: readonly Priced[]): readonly Priced[] {
  const sums = new Map<string, number>()
  return [...awards].sort(byEarned).filter(({ award, cap }) => {
    const personAndDay = `${award.userId} ${award.factDay}`
    const sum = (sums.get(personAndDay) ?? 0) + award.points
    if (cap !== null && sum > cap) return false
    sums.set(personAndDay, sum)
    return true
  })
}

function byEarned(a: Priced, b: Priced): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.key < b.key ? -1 : 1
}

function isSame(has: Held | undefined, due: Priced | undefined): boolean {
  if (has === undefined || due === undefined) return has === due
  const { userId, points, factDay } = due.award
  return has.userId === userId && has.points === points && has.factDay === factDay
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined)
}
