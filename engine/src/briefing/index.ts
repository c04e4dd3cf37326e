export { ageInDays, belongsTo } from './belongs-to.ts'
export {
  BRIEFING_SECTIONS,
  type BriefingItem,
  type BriefingSection,
  type BriefingSettings,
  type ItemKind,
} from './item.ts'
export { itemsFor } from './items-for.ts'
export { resolves, withdraws } from './withdraws.ts'
export { worstFirst } from './worst-first.ts'
