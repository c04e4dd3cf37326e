import { type BriefingSettings, type CustomerNews, dormantItem, dormantKey } from '@holdfast/engine/briefing'
import { addDays, businessDay, type Instant } from '@holdfast/engine/kernel'
import type { StandingItem } from './standing-items.ts'

/** `news` null: nothing was ever noted of the customer. */
export type CustomerFound = {
  readonly id: string
  readonly news: (CustomerNews & { readonly noticedAt: Instant }) | null
}
type Telling = { readonly settings: BriefingSettings; readonly zone: string; readonly stored: ReadonlySet<string> }

/** Of what was older than the day before when it was noticed there is no news (domain.md §7). */
export function standingCustomer({ id, news }: CustomerFound, telling: Telling): readonly StandingItem[] {
  const item = news && dormantItem(news)
  if (!item) return [{ key: dormantKey(id), item: null, at: null, isActive: false, resolvedOn: null }]
  const { settings, zone, stored } = telling
  const isLive = settings.liveFrom === null || item.factDay >= settings.liveFrom
  const isFresh = item.factDay >= addDays(businessDay(news.noticedAt, zone), -1)
  if (!isLive || !(isFresh || stored.has(item.key))) return []
  return [{ key: item.key, item, at: news.noticedAt, isActive: true, resolvedOn: null }]
}
