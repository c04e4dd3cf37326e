import type { UserId } from '../kernel/index.ts'
import { entriesFor } from './entries-for.ts'
import type { PointsConfig } from './points-config.ts'
import type { Trigger } from './triggers.ts'
import type { Wanted } from './wanted-award.ts'

/** Points that deeds gave, beside what they would have given. */
export type Beside = { readonly given: number; readonly would: number }

/** What a deed of the past calls for, and what it gave. */
export type PastDeed = Wanted & { readonly given: number }

export type ExpectedEffect = {
  readonly all: Beside
  readonly people: ReadonlyMap<UserId, Beside>
  readonly triggers: ReadonlyMap<Trigger, Beside & { readonly deeds: number }>
}

/**
 * The same deeds under another configuration, as if it had always held: by the very rule that books points, daily cap
 * included, so `deeds` are all deeds of the persons and days concerned.
 */
export function expectedEffect(deeds: readonly PastDeed[], proposed: Omit<PointsConfig, 'since'>): ExpectedEffect {
  const always = { liveFrom: null, history: [{ ...proposed, since: '' }] }
  const people = new Map<UserId, Beside>()
  const triggers = new Map<Trigger, Beside & { readonly deeds: number }>()
  const would = new Map(entriesFor([], deeds, always).map(({ key, points }) => [key, points]))
  let all: Beside = { given: 0, would: 0 }
  for (const { key, userId, trigger, given } of deeds) {
    if (userId === null) continue
    const beside = { given, would: would.get(key) ?? 0 }
    const ofTrigger = triggers.get(trigger)
    all = plus(all, beside)
    people.set(userId, plus(people.get(userId), beside))
    triggers.set(trigger, { ...plus(ofTrigger, beside), deeds: (ofTrigger?.deeds ?? 0) + 1 })
  }
  return { all, people, triggers }
}

function plus(sum: Beside | undefined, { given, would }: Beside): Beside {
  return { given: (sum?.given ?? 0) + given, would: (sum?.would ?? 0) + would }
}
