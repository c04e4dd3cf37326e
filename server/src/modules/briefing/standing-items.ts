import {
  type BriefingItem,
  type BriefingSettings,
  itemsFor,
  type LoadItem,
  resolves,
  withdraws,
} from '@holdfast/engine/briefing'
import type { FreightEvent } from '@holdfast/engine/freight'
import type { Day, Instant } from '@holdfast/engine/kernel'

export type PastEvent = { readonly event: FreightEvent; readonly at: Instant }

/** How an item stands after everything that happened. */
export type StandingItem<I extends BriefingItem = BriefingItem> = {
  readonly key: string
  /** What it says; null when the threshold or `liveFrom` of today would not have made it, though it may have been told. */
  readonly item: I | null
  readonly at: Instant | null
  /** False once its cause is taken away. */
  readonly isActive: boolean
  /** The day on which the fire was first put out; null while it burns. */
  readonly resolvedOn: Day | null
}

type LoadStanding = StandingItem<LoadItem>

/** What the history of one load leaves in the briefing, oldest event first. The newest event about an item decides. */
export function standingItems(history: readonly PastEvent[], settings: BriefingSettings): readonly LoadStanding[] {
  const standing = new Map<string, LoadStanding>()
  for (const past of history) {
    for (const item of itemsFor(past.event, settings)) standing.set(item.key, told(item, past, standing.get(item.key)))
    for (const key of withdraws(past.event, settings)) {
      standing.set(key, { ...(standing.get(key) ?? untold(key)), isActive: false })
    }
    for (const key of resolves(past.event)) {
      const before = standing.get(key) ?? untold(key)
      standing.set(key, { ...before, resolvedOn: before.resolvedOn ?? past.event.facts.on })
    }
  }
  return [...standing.values()]
}

/** An edit tells the same thing in other words: when it happened, whose it is and whether it burns stay. */
function told(item: LoadItem, { event, at }: PastEvent, before: LoadStanding | undefined): LoadStanding {
  const isEdit = event.type === 'freight.load_amended' && before?.item && before.isActive
  if (isEdit) return { ...before, item: { ...item, who: before.item.who } }
  return { key: item.key, item, at, isActive: true, resolvedOn: null }
}

function untold(key: string): LoadStanding {
  return { key, item: null, at: null, isActive: true, resolvedOn: null }
}
