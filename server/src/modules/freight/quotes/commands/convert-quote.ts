import {
  createLoad,
  creditsOfQuote,
  convertQuote as decide,
  type NewLoad,
  type Quote,
  setCredits,
} from '@holdfast/engine/freight'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { contextOf } from '../../context.ts'
import type { LoadRef } from '../../load-ref.ts'
import { insertLoad } from '../../store/insert-load.ts'
import { type NumberedLoad, takeNumber } from '../../store/take-number.ts'
import { authorizeQuoteWish } from '../policy.ts'
import { isMemberOn } from '../store/find-salesperson.ts'
import { type HeldQuote, holdQuote } from '../store/hold-quote.ts'
import { loadOfQuote } from '../store/load-of-quote.ts'
import { saveQuote } from '../store/save-quote.ts'

/**
 * Makes the load of an accepted quote. The quote's row is held from here to the commit, so that whoever converts it at
 * the same moment waits and then gets the same load. What we expected to pay is not what the load costs: that is unknown.
 */
export async function convertQuote(tx: Tx, caller: Caller, { id }: { readonly id: string }): Promise<LoadRef> {
  const held = await holdQuote(tx, caller, id)
  const { quote, venture } = held
  authorizeQuoteWish(caller, 'convert', quote)
  if (quote.status === 'BOOKED') return loadOfQuote(tx, venture.id, quote.id)
  const context = contextOf(caller, venture)
  const numbered = await takeNumber(tx, venture)
  const booked = decide(quote, numbered, context)
  const entered = createLoad(newLoad(quote, numbered), context)
  const credits = creditsOfQuote({ ...(await sellingOf(tx, held)), by: personOf(caller) })
  const credited = setCredits(entered.next, { credits, version: entered.next.version }, context)
  await saveQuote(tx, quote, booked.next)
  await insertLoad(tx, credited.next, detailsOf(held), personOf(caller))
  publish(tx, caller, venture.id, [...booked.events, ...entered.events, ...credited.events])
  return { ventureId: venture.id, id: numbered.id }
}

/** Whoever is no member today is credited for nothing of today. */
async function sellingOf(tx: Tx, { quote, venture }: HeldQuote) {
  const { salespersonId } = quote
  const isMember = salespersonId !== null && (await isMemberOn(tx, venture.id, salespersonId, venture.today))
  return { salespersonId: isMember ? salespersonId : null, creatorJobRole: venture.membership?.jobRole ?? null }
}

function newLoad(quote: Quote, numbered: NumberedLoad): NewLoad {
  return {
    ...numbered,
    ventureId: quote.ventureId,
    zone: quote.zone,
    currency: quote.currency,
    customerId: quote.customerId,
    customerName: quote.customerName,
    lane: quote.lane,
    billMinor: quote.agreedMinor ?? quote.priceMinor,
    miles: quote.miles,
    pickupFrom: quote.pickupFrom,
    pickupTo: quote.pickupTo,
    creatorJobRole: null,
    isTest: quote.isTest,
  }
}

function detailsOf({ row }: HeldQuote) {
  return {
    origin_city: row.origin_city,
    origin_state: row.origin_state,
    destination_city: row.destination_city,
    destination_state: row.destination_state,
    equipment: row.equipment,
    weight_pounds: row.weight_pounds,
    customer_reference: null,
    external_ref: null,
    quote_id: row.id,
  }
}
