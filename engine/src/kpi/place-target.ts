import { addDays, type Day } from '../kernel/index.ts'

export type GivenTarget = {
  readonly value: string
  readonly per: 'day' | 'week' | 'month' | null
  readonly from: Day
  /** null: until the next one begins. */
  readonly to: Day | null
}

/** As it stands among those of the same venture, metric, campaign and person. */
export type StandingTarget = GivenTarget & {
  /** No last day was given: it runs until the next one begins, and `to` is the day before that. */
  readonly isOpen: boolean
}

export type Placing<T extends StandingTarget> =
  | {
      readonly outcome: 'new' | 'changed' | 'same'
      /** What begins on the same day and gives way. */
      readonly replaces: T | null
      readonly to: Day | null
      /** An open one, which now ends the day before this begins. */
      readonly ends: T | null
    }
  /** One of some of its days has a last day of its own: people decide which of the two is meant. */
  | { readonly overlaps: T }

/** Where a target goes among those that stand, which do not overlap. The order in which they come does not matter. */
export function placeTarget<T extends StandingTarget>(standing: readonly T[], given: GivenTarget): Placing<T> {
  const { before, replaces, next } = around(standing, given.from)
  if (next && given.to !== null && given.to >= next.from) return { overlaps: next }
  if (before && !before.isOpen && (before.to ?? given.from) >= given.from) return { overlaps: before }
  return {
    outcome: outcomeOf(replaces, given),
    replaces,
    to: given.to ?? dayBefore(next),
    ends: replaces === null && before?.isOpen ? before : null,
  }
}

/** What begins on this day and would go, and the open one before it, which would then run until `until`. */
export function takeTargetAway<T extends StandingTarget>(
  standing: readonly T[],
  from: Day,
): { readonly gone: T; readonly runsOn: T | null; readonly until: Day | null } | null {
  const { before, replaces, next } = around(standing, from)
  return replaces && { gone: replaces, runsOn: before?.isOpen ? before : null, until: dayBefore(next) }
}

function around<T extends StandingTarget>(standing: readonly T[], from: Day) {
  const sorted = [...standing].sort((a, b) => (a.from < b.from ? -1 : 1))
  return {
    before: sorted.findLast((each) => each.from < from) ?? null,
    replaces: sorted.find((each) => each.from === from) ?? null,
    next: sorted.find((each) => each.from > from) ?? null,
  }
}

function dayBefore(next: StandingTarget | null): Day | null {
  return next && addDays(next.from, -1)
}

function outcomeOf(replaces: StandingTarget | null, { value, per, to }: GivenTarget): 'new' | 'changed' | 'same' {
  if (replaces === null) return 'new'
  const sameEnd = to === null ? replaces.isOpen : !replaces.isOpen && replaces.to === to
  return sameEnd && replaces.value === value && replaces.per === per ? 'same' : 'changed'
}
