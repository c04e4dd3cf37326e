import type { LoadChange } from '@holdfast/contract'
import {
  changedStops,
  amendLoad as decide,
  type LoadAmendment,
  type LoadContext,
  movesTime,
  stopsAfter,
} from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { detailChanges, editedDetails } from '../details.ts'
import { laneAfter } from '../lane.ts'
import { authorizeWish } from '../policy.ts'
import { findCustomer } from '../store/find-customer.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'
import { utc, utcOrNull } from '../utc.ts'

type Input = Extract<LoadChange, { readonly version: number }>

/** Edits fields. Refuses `record.changed` when somebody else did so meanwhile, `customer.unknown`. */
export async function amendLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'amend', held.load)
  const customer =
    input.customerId === undefined ? undefined : await findCustomer(tx, held.venture.id, input.customerId)
  const amendment: LoadAmendment = {
    ...figuresOf(input),
    lane: laneAfter(held.load.lane, input),
    customer,
    details: detailChanges([
      ['equipment', held.row.equipment, input.equipment],
      ['weightPounds', held.row.weight_pounds, input.weightPounds],
      ['customerReference', held.row.customer_reference, input.customerReference],
    ]),
  }
  const { next, events } = followedByStops(held, amendment, contextOf(caller, held.venture))
  if (movesTime(held.load, next)) authorizeWish(caller, 'correct_times', held.load)
  await saveLoad(tx, held, next, {
    ...editedDetails(input),
    ...(input.customerReference !== undefined && { customer_reference: input.customerReference }),
  })
  publish(tx, caller, held.venture.id, events)
}

/** Times of stops that a corrected time contradicts go with the edit, and its event says so. */
function followedByStops({ load, stops }: HeldLoad, amendment: LoadAmendment, context: LoadContext) {
  const first = decide(load, amendment, context)
  const after = stopsAfter(load, first.next, stops)
  if (after === stops) return first
  return decide(load, { ...amendment, details: { ...amendment.details, ...changedStops(stops, after) } }, context)
}

function figuresOf(input: Input): LoadAmendment {
  const { version, billMinor, costMinor, miles, billingDate, pickup, delivery, pickedUpAt, deliveredAt, reason } = input
  return {
    version,
    billMinor,
    costMinor,
    billingDate,
    miles,
    ...(pickup && { pickupFrom: utcOrNull(pickup.from), pickupTo: utcOrNull(pickup.to) }),
    ...(delivery && { deliveryFrom: utcOrNull(delivery.from), deliveryTo: utcOrNull(delivery.to) }),
    ...(pickedUpAt !== undefined && { pickedUpAt: utc(pickedUpAt) }),
    ...(deliveredAt !== undefined && { deliveredAt: utc(deliveredAt) }),
    reason,
  }
}
