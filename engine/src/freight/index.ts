export { amendLoad, type LoadAmendment } from './amend-load.ts'
export { type AtRisk, clearAtRisk, endingRisk, endRisk, type RiskEnded, raiseAtRisk } from './at-risk.ts'
export { cancelLoad } from './cancel-load.ts'
export {
  COMPANY_STATUSES,
  COMPLIANCE,
  type CompanyStatus,
  type Compliance,
  type JudgedCarrier,
  type RegisterRecord,
} from './carrier.ts'
export { carrierFellOff } from './carrier-fell-off.ts'
export { GATE_VERDICTS, type Gate, judgeCarrier } from './carrier-gate.ts'
export { changeStatus, type StatusRequest } from './change-status.ts'
export {
  COMPANIES_MERGED,
  COMPANY_EVENT_TYPES,
  type CompanyChanged,
  type CompanyVoided,
  changesOf,
  companiesMerged,
} from './company-events.ts'
export { type Cover, coverLoad } from './cover-load.ts'
export { createLoad, type NewLoad } from './create-load.ts'
export { CREDIT_ROLES, type Credit, type CreditRole } from './credits.ts'
export { type Delivery, deliverLoad } from './deliver-load.ts'
export { dispatchLoad } from './dispatch-load.ts'
export { type DormancyStep, dormancyStep, type Shipper, type Stretch } from './dormancy.ts'
export {
  type CustomerDormant,
  customerDormant,
  DORMANCY_EVENT_TYPES,
  dormancyEnded,
} from './dormancy-events.ts'
export { EQUIPMENT, type Equipment } from './equipment.ts'
export { type FileMoment, fileMoment } from './file-changes.ts'
export { FLAG_KINDS, type FlagKind } from './flag-kinds.ts'
export { EXPIRES_WITHIN_DAYS } from './gate-insurance.ts'
export { GATE_LEVELS, type GateReason, UNKNOWN_CARRIER, type UnknownCarrier } from './gate-reason.ts'
export { importLoad } from './import-load.ts'
export { type DrivenBy, type ImportedLoad, importedStatus } from './imported-load.ts'
export { invoiceLoad } from './invoice-load.ts'
export type { Lane, Load, LoadContext, OwnUnit } from './load.ts'
export { FREIGHT_EVENT_TYPES, type FreightEvent, type LoadFacts } from './load-events.ts'
export { FELL_OFF_CAUSES, type FellOffCause, LOST_REASONS, type LostReason, REASON_NAMES } from './load-reasons.ts'
export {
  COUNTED_AS_DELIVERED,
  COVERED_OR_LATER,
  INTENTIONS,
  type Intention,
  LOAD_STATUSES,
  LOAD_TRANSITIONS,
  type LoadStatus,
  STATUS_NAMES,
} from './load-status.ts'
export { movesTime } from './load-times.ts'
export { type ImportedChange, LOADS_IMPORTED, type LoadsImported, loadsImported } from './loads-imported.ts'
export { loseLoad } from './lose-load.ts'
export { margin, marginPct } from './margin.ts'
export * from './matching/index.ts'
export { nextSteps } from './next-steps.ts'
export * from './outreach/index.ts'
export { payLoad } from './pay-load.ts'
export { permissionFor } from './permission-for.ts'
export { permissionToReimport } from './permission-to-reimport.ts'
export * from './quotes/index.ts'
export * from './record/index.ts'
export { reimportLoad } from './reimport-load.ts'
export { reopenLoad } from './reopen-load.ts'
export { responsibleFor } from './responsible.ts'
export { setCredits } from './set-credits.ts'
export { startTransit } from './start-transit.ts'
export { stateCode } from './state-code.ts'
export { statusesBetween } from './statuses-between.ts'
export { takeBackInvoice } from './take-back-invoice.ts'
export { takeBackPayment } from './take-back-payment.ts'
export { undeliverLoad } from './undeliver-load.ts'
export { pickupBy, URGENCIES, type Urgency, urgencyOf, urgencyStarts } from './urgency.ts'
export { voidLoad } from './void-load.ts'
