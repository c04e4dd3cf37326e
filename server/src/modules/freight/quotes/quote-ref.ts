import { type QuoteId, refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one quote; its venture always goes with it. */
export type QuoteRef = { readonly ventureId: VentureId; readonly id: QuoteId }

/** The same answer whether the quote does not exist or is somebody else's. */
export function refuseMissingQuote(): never {
  return refuse('not_found', 'quote.not_found', 'There is no such quote for you.')
}
