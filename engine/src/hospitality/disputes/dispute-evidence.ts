import type { DisputeKind } from './dispute-kinds.ts'

/** What a bank or a portal takes as evidence, in the order of the checklist. */
export const EVIDENCE_ITEMS = [
  'CANCELLATION_POLICY',
  'DISCLOSURE',
  'REBUTTAL',
  'REFUND_POLICY',
  'COMMUNICATION',
  'SERVICE',
  'RECEIPT',
  'SIGNATURE',
  'OTHER',
] as const
export type EvidenceItem = (typeof EVIDENCE_ITEMS)[number]

export const EVIDENCE_NAMES: Readonly<Record<EvidenceItem, string>> = {
  CANCELLATION_POLICY: 'Cancellation policy',
  DISCLOSURE: 'How the guest was told of it',
  REBUTTAL: 'Why the cancellation does not hold',
  REFUND_POLICY: 'Refund policy',
  COMMUNICATION: 'Communication with the guest',
  SERVICE: 'Date and proof of the stay',
  RECEIPT: 'Receipt or folio',
  SIGNATURE: 'Signature of the guest',
  OTHER: 'Anything else',
}

export const EVIDENCE_STATES = ['PRESENT', 'MISSING', 'NOT_APPLICABLE'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

/** What each kind of dispute is usually asked for. */
const ASKED: Readonly<Record<DisputeKind, readonly EvidenceItem[]>> = {
  CHARGEBACK: ['CANCELLATION_POLICY', 'REFUND_POLICY', 'COMMUNICATION', 'SERVICE', 'RECEIPT', 'SIGNATURE'],
  OTA: ['CANCELLATION_POLICY', 'COMMUNICATION', 'SERVICE', 'RECEIPT'],
  RATE: ['DISCLOSURE', 'COMMUNICATION', 'RECEIPT'],
  COMPLAINT: ['REFUND_POLICY', 'COMMUNICATION', 'SERVICE'],
  NO_SHOW: ['CANCELLATION_POLICY', 'DISCLOSURE', 'REBUTTAL', 'COMMUNICATION', 'RECEIPT'],
  OTHER: ['COMMUNICATION'],
}

/** How an item stands that nobody has judged yet. */
export function evidenceAsked(kind: DisputeKind, item: EvidenceItem): EvidenceState {
  return ASKED[kind].includes(item) ? 'MISSING' : 'NOT_APPLICABLE'
}
