export { ageInDays, belongsTo } from './belongs-to.ts'
export { type DisputeNews, disputeItems, type StandingHotelItem } from './dispute-items.ts'
export { type CustomerNews, dormantItem, dormantKey } from './dormant-item.ts'
export { fallenPercent } from './fallen-percent.ts'
export { followUpTitle, TASK_SUBJECTS } from './follow-up.ts'
export {
  BRIEFING_SECTIONS,
  type BriefingItem,
  type BriefingSection,
  type BriefingSettings,
  type CustomerItem,
  type HotelItem,
  type ItemKind,
  type LoadItem,
} from './item.ts'
export { itemsFor } from './items-for.ts'
export { type ReviewNews, reviewItem, reviewKey } from './review-item.ts'
export { type BriefingThresholds, DEFAULT_THRESHOLDS } from './thresholds.ts'
export { resolves, withdraws } from './withdraws.ts'
export { worstFirst } from './worst-first.ts'
