import type { Quote } from '@holdfast/engine/freight'
import type { UserId } from '@holdfast/engine/kernel'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { QuoteRow } from './quote-row.ts'

/** What a quote has beside what its rules look at. */
export type QuoteDetails = Pick<
  QuoteRow,
  | 'origin_city'
  | 'origin_state'
  | 'destination_city'
  | 'destination_state'
  | 'equipment'
  | 'weight_pounds'
  | 'notes'
  | 'void_reason'
>

export async function insertQuote(
  tx: Tx,
  quote: Quote,
  details: Omit<QuoteDetails, 'void_reason'>,
  creator: UserId,
): Promise<void> {
  await tx
    .insertInto('freight.quotes')
    .values({
      ...columnsOf(quote),
      ...details,
      venture_id: quote.ventureId,
      id: quote.id,
      number: quote.number,
      currency: quote.currency,
      created_at: quote.createdAt,
      created_on: quote.createdOn,
      created_by: knownPerson(quote.ventureId, creator),
      is_test: quote.isTest,
    })
    .execute()
}

/** Writes what a decision changed; a decision that changed nothing writes nothing. */
export async function saveQuote(
  tx: Tx,
  before: Quote,
  next: Quote,
  details: Partial<QuoteDetails> = {},
): Promise<void> {
  if (next === before) return
  await tx
    .updateTable('freight.quotes')
    .set({ ...columnsOf(next), ...details })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}

/** The columns of what rules decide. */
function columnsOf(quote: Quote) {
  return {
    status: quote.status,
    customer_id: quote.customerId,
    salesperson_id: quote.salespersonId,
    price_minor: quote.priceMinor,
    counter_minor: quote.counterMinor,
    agreed_minor: quote.agreedMinor,
    expected_cost_minor: quote.expectedCostMinor,
    miles: quote.miles,
    pickup_from: quote.pickupFrom,
    pickup_to: quote.pickupTo,
    valid_until: quote.validUntil,
    requested_at: quote.requestedAt,
    sent_at: quote.sentAt,
    sent_on: quote.sentOn,
    decided_at: quote.decidedAt,
    decided_on: quote.decidedOn,
    rejected_reason: quote.rejectedReason,
    rejected_note: quote.rejectedNote,
    booked_at: quote.bookedAt,
    booked_on: quote.bookedOn,
    voided_at: quote.voidedAt,
    version: quote.version,
  }
}
