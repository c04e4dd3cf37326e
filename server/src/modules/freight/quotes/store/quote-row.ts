import type { LostReason, Quote, QuoteStatus } from '@holdfast/engine/freight'
import type { CustomerId, QuoteId, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'
import { laneOf } from '../../lane.ts'

export const QUOTE_COLUMNS = [
  'venture_id',
  'id',
  'number',
  'status',
  'customer_id',
  'salesperson_id',
  'origin_city',
  'origin_state',
  'destination_city',
  'destination_state',
  'equipment',
  'miles',
  'weight_pounds',
  'pickup_from',
  'pickup_to',
  'currency',
  'price_minor',
  'counter_minor',
  'agreed_minor',
  'expected_cost_minor',
  'valid_until',
  'requested_at',
  'notes',
  'created_at',
  'created_on',
  'sent_at',
  'sent_on',
  'decided_at',
  'decided_on',
  'rejected_reason',
  'rejected_note',
  'booked_at',
  'booked_on',
  'is_test',
  'voided_at',
  'void_reason',
  'version',
] as const

export type QuoteRow = Pick<Selectable<DB['freight.quotes']>, (typeof QUOTE_COLUMNS)[number]>

/** What a row does not say about its quote. */
type Beside = { readonly customerName: string; readonly zone: string }

/** The quote as its rules see it. */
export function toQuote(row: QuoteRow, beside: Beside): Quote {
  return {
    id: row.id as QuoteId,
    ventureId: row.venture_id as VentureId,
    number: row.number,
    status: row.status as QuoteStatus,
    customerId: row.customer_id as CustomerId,
    salespersonId: row.salesperson_id as UserId | null,
    lane: laneOf(row),
    currency: row.currency,
    priceMinor: row.price_minor,
    counterMinor: row.counter_minor,
    agreedMinor: row.agreed_minor,
    expectedCostMinor: row.expected_cost_minor,
    miles: row.miles,
    pickupFrom: row.pickup_from,
    pickupTo: row.pickup_to,
    ...lifeOf(row),
    isTest: row.is_test,
    version: row.version,
    ...beside,
  }
}

function lifeOf(row: QuoteRow) {
  return {
    validUntil: row.valid_until,
    requestedAt: row.requested_at,
    createdAt: row.created_at,
    createdOn: row.created_on,
    sentAt: row.sent_at,
    sentOn: row.sent_on,
    decidedAt: row.decided_at,
    decidedOn: row.decided_on,
    rejectedReason: row.rejected_reason as LostReason | null,
    rejectedNote: row.rejected_note,
    bookedAt: row.booked_at,
    bookedOn: row.booked_on,
    voidedAt: row.voided_at,
  }
}
