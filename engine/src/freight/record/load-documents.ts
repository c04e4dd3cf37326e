/** Papers of a load: what was agreed with the carrier, what was loaded, that it arrived. */
export const LOAD_DOCUMENT_KINDS = ['RATE_CONFIRMATION', 'BOL', 'POD', 'OTHER'] as const
export type LoadDocumentKind = (typeof LOAD_DOCUMENT_KINDS)[number]

export const LOAD_DOCUMENT_NAMES: Readonly<Record<LoadDocumentKind, string>> = {
  RATE_CONFIRMATION: 'Rate confirmation',
  BOL: 'Bill of lading',
  POD: 'Proof of delivery',
  OTHER: 'Other',
}
