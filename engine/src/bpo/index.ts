export { amendCall, type CallAmendment } from './amend-call.ts'
export { CALL_DIRECTIONS, type Call, type CallContext, type CallDirection, type CallOutcome } from './call.ts'
export { BPO_EVENT_TYPES, type BpoEvent, type CallFacts } from './call-events.ts'
export { CALLS_IMPORTED, type CallsImported, callsImported } from './calls-imported.ts'
export {
  CAMPAIGN_CHANGED,
  type CampaignChanged,
  campaignChanged,
  type DatedTerms,
  isSameTerms,
  type NewTerms,
  refuseSilentRestating,
  termsOn,
} from './campaigns/campaign-terms.ts'
export { isCompleted } from './completed.ts'
export { type CallEnd, endCall } from './end-call.ts'
export { type ImportedCall, importCall, reimportCall, saysZeroUnanswered } from './import-call.ts'
export { logCall, type NewCall } from './log-call.ts'
export {
  abandonedAfterSeconds,
  DEFAULT_TERMS,
  isShortAbandon,
  SERVICE_LEVEL_VARIANTS,
  type ServiceLevelTerms,
  type ServiceLevelVariant,
  serviceLevelPart,
  termsInWords,
  VARIANT_FORMULAS,
} from './service-level.ts'
export { isStale, STALE_AFTER_HOURS } from './stale-call.ts'
export { checkTotals, TOTAL_NAMES } from './totals/check-totals.ts'
export {
  DAY_TOTALS,
  type DayFigures,
  type DayTotal,
  type DayTotals,
  NO_TOTALS,
  patchedTotals,
  saysSomething,
  type TotalsPatch,
} from './totals/day-totals.ts'
export {
  type ChangedTotals,
  type GivenTotals,
  KPI_UPSERTED,
  type KpiUpserted,
  kpiUpserted,
  recordTotals,
} from './totals/record-totals.ts'
export { voidCall } from './void-call.ts'
