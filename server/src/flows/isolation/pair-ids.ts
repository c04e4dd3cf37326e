/** A broker and a call centre with one record of each kind. */
export type Pair = { readonly [K in (typeof NAMES)[number]]: string }

const NAMES = [
  'brokerId',
  'centreId',
  'personId',
  'officeId',
  'customerId',
  'carrierId',
  'rivalCustomerId',
  'rivalCarrierId',
  'locationId',
  'loadId',
  'deliveredId',
  'checkCallId',
  'noteId',
  'loadDocumentId',
  'viewId',
  'quoteId',
  'campaignId',
  'agentId',
  'callId',
  'planId',
  'draftId',
  'ownRateId',
  'dailyId',
  'lineId',
  'itemId',
  'importId',
  'documentId',
  'linkId',
  'sessionId',
  'runId',
  'messageId',
  'scenarioId',
  'rivalId',
  'payoutRunId',
  'payoutId',
  'holdId',
  'paymentFileId',
  'disputeId',
] as const

/** A pair whose every id is this one. */
export function pairOf(id: string): Pair {
  return Object.fromEntries(NAMES.map((name) => [name, id])) as Pair
}
