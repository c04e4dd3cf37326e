import type { Lane } from '../freight/index.ts'
import type { Day, LoadId, Money, UserId } from '../kernel/index.ts'

/** The sections of a briefing, in reading order (domain.md §7). */
export const BRIEFING_SECTIONS = [
  'firefront',
  'wins',
  'freight',
  'hotel',
  'bpo',
  'saas',
  'holdings',
  'people',
  'pay',
  'system',
] as const
export type BriefingSection = (typeof BRIEFING_SECTIONS)[number]

export const LOAD_ITEM_KINDS = ['load_carrier_fell_off', 'load_lost', 'load_at_risk', 'load_delivered'] as const
export type LoadItemKind = (typeof LOAD_ITEM_KINDS)[number]
export type HotelItemKind =
  | 'review_negative'
  | 'dispute_due_7'
  | 'dispute_due_3'
  | 'dispute_due_1'
  | 'dispute_past_due'
  | 'dispute_lost'
  | 'dispute_won'
export type CustomerItemKind = 'customer_dormant'
export type ItemKind = LoadItemKind | HotelItemKind | CustomerItemKind

/** Worst first. */
export const SEVERITIES = ['bad', 'risk', 'good'] as const

type Told = {
  readonly section: BriefingSection
  /** One item per venture and key: the same event again replaces it. */
  readonly key: string
  readonly severity: (typeof SEVERITIES)[number]
  /** Null when it is not about money. */
  readonly amount: Money | null
  /** One sentence or two. */
  readonly why: string
  readonly factDay: Day
}

export type LoadItem = Told & {
  readonly kind: LoadItemKind
  readonly subject: { readonly type: 'load'; readonly id: LoadId }
  readonly title: { readonly number: string; readonly lane: Lane; readonly customerName: string }
  readonly who: UserId
}

export type HotelItem = Told & {
  readonly kind: HotelItemKind
  readonly subject: { readonly type: 'review' | 'hotel_dispute'; readonly id: string }
  readonly title: { readonly label: string; readonly hotelName: string }
  /** Null: it is nobody's in particular. */
  readonly who: UserId | null
  /** The last day on which it is told, whether or not it still burns; null: as long as it does. */
  readonly toldUntil: Day | null
}

export type CustomerItem = Told & {
  readonly kind: CustomerItemKind
  readonly subject: { readonly type: 'customer'; readonly id: string }
  readonly title: { readonly label: string }
  readonly who: null
}

export type BriefingItem = LoadItem | HotelItem | CustomerItem

export type BriefingSettings = {
  /** A delivered load with a bill above this is a win; null names none. A bill in another currency is not compared. */
  readonly critical: Money | null
  /** Facts of earlier days make no items. */
  readonly liveFrom: Day | null
}

export function itemKey(kind: ItemKind, subjectId: string): string {
  return `${kind}_${subjectId}`
}
