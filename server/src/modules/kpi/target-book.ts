import { addDays, type Day } from '@holdfast/engine/kernel'
import { type GivenTarget, placeTarget, type StandingTarget, takeTargetAway } from '@holdfast/engine/kpi'

/** Whose target of what: of the venture where neither a campaign nor a person is named. */
export type TargetScope = {
  readonly metric: string
  readonly campaignId: string | null
  readonly userId: string | null
}
/** `id` null: not stored yet. */
export type ScopedTarget = TargetScope & StandingTarget & { readonly id: string | null }
export type StoredTarget = ScopedTarget & { readonly id: string }

export type Placed =
  | {
      readonly outcome: 'new' | 'changed' | 'same'
      readonly target: ScopedTarget
      readonly before: ScopedTarget | null
    }
  | { readonly overlaps: ScopedTarget }

/** The targets of a venture as they would be after what was put in or taken away; nothing is written by it. */
export type TargetBook = {
  readonly put: (scope: TargetScope, given: GivenTarget) => Placed
  readonly takeAway: (scope: TargetScope, from: Day) => ScopedTarget | null
  /** What differs from what is stored. */
  readonly changes: () => { readonly gone: readonly string[]; readonly written: readonly ScopedTarget[] }
}

export function targetBook(stored: readonly StoredTarget[]): TargetBook {
  const shelves = new Map<string, readonly ScopedTarget[]>(Map.groupBy(stored, keyOf))
  const touched = new Map<string, ScopedTarget>()
  const gone: string[] = []

  const shelve = (target: ScopedTarget) => {
    const others = (shelves.get(keyOf(target)) ?? []).filter((each) => each.from !== target.from)
    shelves.set(keyOf(target), [...others, target])
    touched.set(`${keyOf(target)} ${target.from}`, target)
  }

  return {
    put: (scope, given) => {
      const placing = placeTarget(shelves.get(keyOf(scope)) ?? [], given)
      if ('overlaps' in placing) return placing
      const { outcome, replaces, to, ends } = placing
      const target = { ...scope, ...given, to, isOpen: given.to === null, id: replaces?.id ?? null }
      if (outcome !== 'same') shelve(target)
      if (ends && outcome === 'new') shelve({ ...ends, to: addDays(given.from, -1) })
      return { outcome, target: outcome === 'same' && replaces ? replaces : target, before: replaces }
    },
    takeAway: (scope, from) => {
      const taken = takeTargetAway(shelves.get(keyOf(scope)) ?? [], from)
      if (!taken) return null
      shelves.set(
        keyOf(scope),
        (shelves.get(keyOf(scope)) ?? []).filter((each) => each.from !== from),
      )
      touched.delete(`${keyOf(scope)} ${from}`)
      if (taken.gone.id) gone.push(taken.gone.id)
      if (taken.runsOn) shelve({ ...taken.runsOn, to: taken.until })
      return taken.gone
    },
    changes: () => ({ gone, written: [...touched.values()] }),
  }
}

function keyOf({ metric, campaignId, userId }: TargetScope): string {
  return `${metric} ${campaignId ?? ''} ${userId ?? ''}`
}
