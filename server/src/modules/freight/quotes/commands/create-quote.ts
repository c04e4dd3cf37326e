import type { contract, ParsedInput } from '@holdfast/contract'
import { createQuote as decide } from '@holdfast/engine/freight'
import type { UserId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { enteredDetails } from '../../details.ts'
import { placeName } from '../../lane.ts'
import { authorizeEntry, freightVenture } from '../../policy.ts'
import { findCustomer } from '../../store/find-customer.ts'
import { utc, utcOrNull } from '../../utc.ts'
import { quoteContextOf } from '../context.ts'
import type { QuoteRef } from '../quote-ref.ts'
import { requireSalesperson, salespersonIfKnown } from '../store/find-salesperson.ts'
import { insertQuote } from '../store/save-quote.ts'
import { takeQuoteNumber } from '../store/take-quote-number.ts'

type Input = ParsedInput<typeof contract.quotes.createQuote>

/** Enters a draft. Refuses `customer.unknown`, `person.unknown`. */
export async function createQuote(tx: Tx, caller: Caller, input: Input): Promise<QuoteRef> {
  const venture = freightVenture(caller, input.ventureId)
  authorizeEntry(caller, venture, 'quotes')
  const customer = await findCustomer(tx, venture.id, input.customerId)
  const salespersonId = await salespersonOf(tx, caller, venture, input)
  const numbered = await takeQuoteNumber(tx, venture)
  const entered = {
    ...numbered,
    ventureId: venture.id,
    zone: venture.zone,
    currency: venture.currency,
    customerId: customer.id,
    customerName: customer.name,
    salespersonId,
    lane: { from: placeName(input.origin), to: placeName(input.destination) },
    priceMinor: input.priceMinor,
    expectedCostMinor: input.expectedCostMinor,
    miles: input.miles,
    pickupFrom: utcOrNull(input.pickup?.from),
    pickupTo: utcOrNull(input.pickup?.to),
    validUntil: utc(input.validUntil),
    ...(input.requestedAt !== undefined && { requestedAt: utc(input.requestedAt) }),
    isTest: caller.person?.isTest ?? false,
  }
  const { next, events } = decide(entered, quoteContextOf(caller, venture))
  await insertQuote(tx, next, { ...enteredDetails(input), notes: input.notes ?? null }, personOf(caller))
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: next.id }
}

function salespersonOf(
  tx: Tx,
  caller: Caller,
  venture: CallerVenture,
  { salespersonId }: Input,
): Promise<UserId | null> | null {
  if (salespersonId === null) return null
  return salespersonId === undefined
    ? salespersonIfKnown(tx, venture.id, personOf(caller))
    : requireSalesperson(tx, venture.id, salespersonId)
}
