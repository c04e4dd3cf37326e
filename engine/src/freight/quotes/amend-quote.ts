import { type CustomerId, type Decision, refuse, unchanged } from '../../kernel/index.ts'
import { changesIn } from '../changes-in.ts'
import type { Change } from '../load-events.ts'
import { checkQuoteFigures, checkRequested, checkValidity } from './check-quote.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { refuseVoidedQuote } from './quote-step.ts'

const EDITABLE = [
  'priceMinor',
  'expectedCostMinor',
  'miles',
  'pickupFrom',
  'pickupTo',
  'validUntil',
  'requestedAt',
  'salespersonId',
  'lane',
] as const
type Editable = (typeof EDITABLE)[number]

/** Only what is given is edited; null makes it unknown. */
export type QuoteAmendment = { readonly [K in Editable]?: Quote[K] | undefined } & {
  readonly customer?: { readonly id: CustomerId; readonly name: string } | undefined
  /** Edits of what no rule looks at, such as the notes: recorded with the others. */
  readonly details?: Readonly<Record<string, Change>> | undefined
  /** The version that the editor saw. */
  readonly version: number
}

/**
 * Edits fields in any state. An edit that changes nothing emits nothing, whatever its version. Refuses `quote.voided`,
 * `record.changed` when somebody else edited meanwhile, `quote.price_agreed` for the price of a quote that was accepted,
 * `quote.validity_over`, `quote.requested_in_future`, and what `checkFigures` refuses.
 */
export function amendQuote(quote: Quote, input: QuoteAmendment, context: QuoteContext): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  const next = amended(quote, input)
  const changes = { ...changesIn(quote, next, [...EDITABLE, 'customerId']), ...input.details }
  if (Object.keys(changes).length === 0) return unchanged(quote)
  if (input.version !== quote.version)
    refuse('conflict', 'record.changed', 'Somebody changed this quote meanwhile. Look at it again before you save.', {
      version: quote.version,
    })
  checkChanges(quote, next, context)
  return decidedQuote(quote, next, 'freight.quote_amended', { changes }, context)
}

function checkChanges(quote: Quote, next: Quote, { at }: QuoteContext): void {
  if (quote.agreedMinor !== null && next.priceMinor !== quote.priceMinor)
    refuse('conflict', 'quote.price_agreed', 'Both agreed on the price of this quote. Change the bill of its load.')
  checkQuoteFigures(next)
  if (next.validUntil !== quote.validUntil) checkValidity(next.validUntil, at)
  if (next.requestedAt !== quote.requestedAt) checkRequested(next.requestedAt, at)
}

function amended(quote: Quote, input: QuoteAmendment): Quote {
  const given = EDITABLE.filter((field) => input[field] !== undefined).map((field) => [field, input[field]])
  return {
    ...quote,
    ...Object.fromEntries(given),
    customerId: input.customer?.id ?? quote.customerId,
    customerName: input.customer?.name ?? quote.customerName,
  }
}
