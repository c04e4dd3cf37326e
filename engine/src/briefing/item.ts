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
export type ItemKind = (typeof LOAD_ITEM_KINDS)[number]

/** Worst first. */
export const SEVERITIES = ['bad', 'risk', 'good'] as const

export type BriefingItem = {
  readonly section: BriefingSection
  readonly kind: ItemKind
  /** One item per venture and key: the same event again replaces it. */
  readonly key: string
  readonly severity: (typeof SEVERITIES)[number]
  readonly subject: { readonly type: 'load'; readonly id: LoadId }
  readonly title: { readonly number: string; readonly lane: Lane; readonly customerName: string }
  /** Null when it is not about money. */
  readonly amount: Money | null
  /** One sentence or two. */
  readonly why: string
  readonly who: UserId
  readonly factDay: Day
}

export type BriefingSettings = {
  /** A delivered load with a bill above this is a win; null names none. A bill in another currency is not compared. */
  readonly critical: Money | null
  /** Facts of earlier days make no items. */
  readonly liveFrom: Day | null
}

export function itemKey(kind: ItemKind, subjectId: string): string {
  return `${kind}_${subjectId}`
}
