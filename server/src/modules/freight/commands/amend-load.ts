import type { LoadChange } from '@holdfast/contract'
import { amendLoad as decide, type LoadAmendment } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { placeName } from '../lane.ts'
import { authorizeWish } from '../policy.ts'
import { findCustomer } from '../store/find-customer.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { type LoadDetails, saveLoad } from '../store/save-load.ts'
import { utcOrNull } from '../utc.ts'

type Input = Extract<LoadChange, { readonly version: number }>

/** Edits fields. Refuses `record.changed` when somebody else did so meanwhile, `customer.unknown`. */
export async function amendLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'amend', held.load)
  const customer =
    input.customerId === undefined ? undefined : await findCustomer(tx, held.venture.id, input.customerId)
  const amendment = { ...figuresOf(input), lane: laneAfter(held, input), customer, details: detailChanges(held, input) }
  const { next, events } = decide(held.load, amendment, contextOf(caller, held.venture))
  await saveLoad(tx, held, next, detailsOf(input))
  publish(tx, caller, held.venture.id, events)
}

function figuresOf({ version, billMinor, costMinor, miles, billingDate, pickup, delivery }: Input): LoadAmendment {
  return {
    version,
    billMinor,
    costMinor,
    billingDate,
    miles,
    ...(pickup && { pickupFrom: utcOrNull(pickup.from), pickupTo: utcOrNull(pickup.to) }),
    ...(delivery && { deliveryFrom: utcOrNull(delivery.from), deliveryTo: utcOrNull(delivery.to) }),
  }
}

function laneAfter({ load }: HeldLoad, { origin, destination }: Input): LoadAmendment['lane'] {
  return {
    from: origin ? placeName(origin) : load.lane.from,
    to: destination ? placeName(destination) : load.lane.to,
  }
}

/** What no rule looks at is compared here and recorded with the rest. */
function detailChanges({ row }: HeldLoad, input: Input): NonNullable<LoadAmendment['details']> {
  const given = [
    ['equipment', row.equipment, input.equipment],
    ['weightPounds', row.weight_pounds, input.weightPounds],
    ['customerReference', row.customer_reference, input.customerReference],
  ] as const
  const changed = given.filter(([, before, after]) => after !== undefined && after !== before)
  return Object.fromEntries(changed.map(([name, before, after]) => [name, { before, after }]))
}

function detailsOf({ origin, destination, equipment, weightPounds, customerReference }: Input): Partial<LoadDetails> {
  return {
    ...(origin && { origin_city: origin.city, origin_state: origin.state }),
    ...(destination && { destination_city: destination.city, destination_state: destination.state }),
    ...(equipment !== undefined && { equipment }),
    ...(weightPounds !== undefined && { weight_pounds: weightPounds }),
    ...(customerReference !== undefined && { customer_reference: customerReference }),
  }
}
