import { permissionForQuote, type Quote, type QuoteIntention } from '@holdfast/engine/freight'
import { authorize, type Caller, may } from '../../../platform/caller.ts'

/** What can be wanted of a quote beside the steps of its life. */
export type QuoteWish = QuoteIntention | 'amend'
type Sold = Pick<Quote, 'ventureId' | 'status' | 'salespersonId'>

/** A contractor sees and works on the quotes that they sell. */
export function maySeeQuote(caller: Caller, quote: Pick<Quote, 'ventureId' | 'salespersonId'>): boolean {
  return may(caller, 'freight.read', quote.ventureId, { assignedToMe: isSeller(caller, quote) })
}

export function mayDoToQuote(caller: Caller, wish: QuoteWish, quote: Sold): boolean {
  const permission = permissionForQuote(wish, quote.status)
  return may(caller, permission, quote.ventureId, { assignedToMe: isSeller(caller, quote) })
}

export function authorizeQuoteWish(caller: Caller, wish: QuoteWish, quote: Sold): void {
  authorize(mayDoToQuote(caller, wish, quote), WISHES[wish])
}

function isSeller({ person }: Caller, { salespersonId }: Pick<Quote, 'salespersonId'>): boolean {
  return person !== null && person.id === salespersonId
}

const WISHES: Readonly<Record<QuoteWish, string>> = {
  send: 'send this quote',
  accept: 'accept this quote',
  convert: 'convert this quote to a load',
  counter: 'record a counter on this quote',
  note_no_response: 'close this quote without a response',
  reject: 'reject this quote',
  expire: 'let this quote expire',
  void: 'void this quote',
  amend: 'edit this quote',
}
