import {
  type BriefingSettings,
  type DisputeNews,
  disputeItems,
  type HotelItem,
  type ReviewNews,
  reviewItem,
  reviewKey,
} from '@holdfast/engine/briefing'
import { addDays, businessDay, type Day, type Instant, startOfDay } from '@holdfast/engine/kernel'
import type { StandingItem } from './standing-items.ts'

type Dated = { readonly id: string; readonly zone: string }
/** `news` null: the review is void, or its hotel. */
export type ReviewFound = Dated & {
  readonly news: (ReviewNews & { readonly receivedAt: Instant; readonly respondedOn: Day | null }) | null
}
export type DisputeFound = Dated & {
  readonly news: (DisputeNews & { readonly firstDecidedAt: Instant | null; readonly firstDecidedOn: Day | null }) | null
}

/** What decides whether a thing is told that was not told yet. */
export type Telling = {
  readonly settings: BriefingSettings
  /** Keys of items that are stored: these follow their cause whenever it was. */
  readonly stored: ReadonlySet<string>
  /** When the events about the record were recorded. */
  readonly toldAt: readonly Instant[]
}

export function standingReview({ id, zone, news }: ReviewFound, telling: Telling): readonly StandingItem[] {
  const item = news && reviewItem(news)
  if (!item) return [withdrawn(reviewKey(id))]
  return mayBeTold(item, zone, telling)
    ? [{ key: item.key, item, at: news.receivedAt, isActive: true, resolvedOn: news.respondedOn }]
    : []
}

export function standingDispute({ id, zone, news }: DisputeFound, telling: Telling): readonly StandingItem[] {
  const stored = [...telling.stored].filter((key) => key.endsWith(id))
  if (!news) return stored.map(withdrawn)
  const items = disputeItems(news)
  const ofOtherStages = stored.filter((stands) => items.every(({ key }) => key !== stands))
  const standing = items.flatMap(({ key, item, resolvedOn }) => {
    if (item === null) return [withdrawn(key)]
    if (!mayBeTold(item, zone, telling)) return []
    return [{ key, item, at: momentOf(item, zone, news), isActive: true, resolvedOn }]
  })
  return [...ofOtherStages.map(withdrawn), ...standing]
}

/** Of earlier days than the day before there is no news (domain.md §7); a reminder is news until its last day. */
function mayBeTold(
  { key, factDay, toldUntil }: HotelItem,
  zone: string,
  { settings, stored, toldAt }: Telling,
): boolean {
  if (settings.liveFrom !== null && factDay < settings.liveFrom) return false
  const last = toldUntil ?? factDay
  return stored.has(key) || toldAt.some((at) => last >= addDays(businessDay(at, zone), -1))
}

/** A decision as it was recorded, where it is the first; a reminder, and a later decision, begin with their day. */
function momentOf({ kind, factDay }: HotelItem, zone: string, news: NonNullable<DisputeFound['news']>): Instant {
  const isDecision = kind === 'dispute_won' || kind === 'dispute_lost'
  const isFirst = isDecision && news.firstDecidedOn === factDay && news.firstDecidedAt !== null
  return isFirst ? (news.firstDecidedAt ?? startOfDay(factDay, zone)) : startOfDay(factDay, zone)
}

function withdrawn(key: string): StandingItem {
  return { key, item: null, at: null, isActive: false, resolvedOn: null }
}
