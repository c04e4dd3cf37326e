import type { contract, ParsedInput } from '@holdfast/contract'
import { createLoad as decide, type NewLoad, setCredits } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { toCredits } from '../credits.ts'
import { enteredDetails } from '../details.ts'
import { placeName } from '../lane.ts'
import type { LoadRef } from '../load-ref.ts'
import { authorizeEntry, freightVenture } from '../policy.ts'
import { findByExternalRef } from '../store/find-by-external-ref.ts'
import { findCustomer, type KnownCustomer } from '../store/find-customer.ts'
import { insertLoad } from '../store/insert-load.ts'
import { type NumberedLoad, takeNumber } from '../store/take-number.ts'
import { utcOrNull } from '../utc.ts'

type Input = ParsedInput<typeof contract.freight.createLoad>

/** Enters a load. Refuses `customer.unknown`, `load.exists` for a reference that the venture has already. */
export async function createLoad(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const venture = freightVenture(caller, input.ventureId)
  authorizeEntry(caller, venture, 'loads')
  const customer = await findCustomer(tx, venture.id, input.customerId)
  const numbered = await takeNumber(tx, venture)
  // Asked after the number was taken: whoever enters the same load at the same moment has waited for this one.
  if (input.externalRef !== undefined) await refuseKnown(tx, venture, input.externalRef)
  const context = contextOf(caller, venture)
  const entered = decide(newLoad(caller, venture, customer, numbered, input), context)
  const { next, events } = input.credits
    ? setCredits(entered.next, { credits: toCredits(input.credits), version: entered.next.version }, context)
    : { next: entered.next, events: [] }
  await insertLoad(tx, next, detailsOf(input), personOf(caller))
  publish(tx, caller, venture.id, [...entered.events, ...events])
  return { ventureId: venture.id, id: next.id }
}

async function refuseKnown(tx: Tx, venture: CallerVenture, externalRef: string): Promise<void> {
  const known = await findByExternalRef(tx, venture.id, externalRef)
  if (known) refuse('conflict', 'load.exists', `The load ${known.number} has this reference already.`, known)
}

function newLoad(
  caller: Caller,
  venture: CallerVenture,
  customer: KnownCustomer,
  numbered: NumberedLoad,
  input: Input,
): NewLoad {
  return {
    ...numbered,
    ventureId: venture.id,
    zone: venture.zone,
    currency: venture.currency,
    customerId: customer.id,
    customerName: customer.name,
    lane: { from: placeName(input.origin), to: placeName(input.destination) },
    billMinor: input.billMinor,
    costMinor: input.costMinor,
    miles: input.miles,
    pickupFrom: utcOrNull(input.pickup?.from ?? null),
    pickupTo: utcOrNull(input.pickup?.to ?? null),
    deliveryFrom: utcOrNull(input.delivery?.from ?? null),
    deliveryTo: utcOrNull(input.delivery?.to ?? null),
    billingDate: input.billingDate,
    creatorJobRole: input.credits ? null : (venture.membership?.jobRole ?? null),
    isTest: caller.person?.isTest ?? false,
  }
}

function detailsOf(input: Input) {
  return {
    ...enteredDetails(input),
    customer_reference: input.customerReference ?? null,
    external_ref: input.externalRef ?? null,
  }
}
