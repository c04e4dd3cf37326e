export { amendDispute, type DisputeAmendment } from './amend-dispute.ts'
export { changeDisputeStatus, type DisputeStatusRequest, disputeIntention } from './change-dispute-status.ts'
export type { DisputeContext, HotelDispute } from './dispute.ts'
export { DISPUTE_DUE_STATES, type DisputeDue, type DisputeDueState, disputeDue } from './dispute-due.ts'
export {
  DISPUTE_EVENT_TYPES,
  type DisputeChanges,
  type DisputeEvent,
  type DisputeFacts,
} from './dispute-events.ts'
export {
  EVIDENCE_ITEMS,
  EVIDENCE_NAMES,
  EVIDENCE_STATES,
  type EvidenceItem,
  type EvidenceState,
  evidenceAsked,
} from './dispute-evidence.ts'
export { type DisputeFigures, type DisputeSum, type DisputeTally, disputeFigures } from './dispute-figures.ts'
export { DISPUTE_KIND_NAMES, DISPUTE_KINDS, type DisputeKind } from './dispute-kinds.ts'
export { DISPUTE_STAGE_NAMES, DISPUTE_STAGES, type DisputeStage, laterStages, stageNumber } from './dispute-stage.ts'
export {
  DISPUTE_INTENTIONS,
  DISPUTE_STATUS_NAMES,
  DISPUTE_STATUSES,
  DISPUTE_TRANSITIONS,
  DISPUTES_UNDER_WAY,
  type DisputeEnd,
  type DisputeIntention,
  type DisputeOutcome,
  type DisputeStatus,
} from './dispute-status.ts'
export { refuseVoidedDispute } from './dispute-step.ts'
export {
  DISPUTES_IMPORTED,
  type DisputesImported,
  disputesImported,
  type ImportedDisputeChange,
} from './disputes-imported.ts'
export { DISPUTE_KEPT_EVENT_TYPES } from './evidence-events.ts'
export { type ImportedDispute, importDispute, reimportDispute } from './import-dispute.ts'
export {
  addEvidenceFile,
  type EvidenceFile,
  judgeEvidence,
  type KeptEvidence,
  takeBackEvidenceFile,
} from './keep-evidence.ts'
export { type DisputeNote, takeBackNote, writeNote } from './keep-notes.ts'
export { nextDisputeSteps, permissionForDispute } from './next-dispute-steps.ts'
export { type NewDispute, openDispute } from './open-dispute.ts'
export { submitEvidence } from './submit-evidence.ts'
export { voidDispute } from './void-dispute.ts'
