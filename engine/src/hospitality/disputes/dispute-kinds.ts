/** What is contested: a card payment, a portal's commission or bill, a rate, a stay, a no-show fee. */
export const DISPUTE_KINDS = ['CHARGEBACK', 'OTA', 'RATE', 'COMPLAINT', 'NO_SHOW', 'OTHER'] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

export const DISPUTE_KIND_NAMES: Readonly<Record<DisputeKind, string>> = {
  CHARGEBACK: 'chargeback',
  OTA: 'booking portal',
  RATE: 'rate',
  COMPLAINT: 'complaint',
  NO_SHOW: 'no-show',
  OTHER: 'other',
}
