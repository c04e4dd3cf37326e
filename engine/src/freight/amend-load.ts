import {
  businessDay,
  type CustomerId,
  type Day,
  type Decision,
  type Instant,
  refuse,
  unchanged,
} from '../kernel/index.ts'
import { checkTimes } from './check-times.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { Change, FreightEvent } from './load-events.ts'
import { checkFigures } from './load-figures.ts'
import { refuseVoided } from './step.ts'

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Only what is given is edited; null makes it unknown, or returns the billing date to the day of delivery. */
export type LoadAmendment = Optional<
  Pick<Load, 'billMinor' | 'costMinor' | 'miles' | 'lane' | 'pickupFrom' | 'pickupTo' | 'deliveryFrom' | 'deliveryTo'>
> & {
  readonly customer?: { readonly id: CustomerId; readonly name: string } | undefined
  readonly billingDate?: Day | null | undefined
  /** When it really was picked up or delivered, of a load that was. */
  readonly pickedUpAt?: Instant | undefined
  readonly deliveredAt?: Instant | undefined
  readonly reason?: string | undefined
  /** Edits of what no rule looks at, such as the equipment: recorded with the others. */
  readonly details?: Readonly<Record<string, Change>> | undefined
  /** The version that the editor saw. */
  readonly version: number
}

/**
 * Edits fields in any state. An edit that changes nothing emits nothing, whatever its version. Refuses `load.voided`,
 * `record.changed` when somebody else edited meanwhile, and what `checkFigures` and `checkTimes` refuse.
 */
export function amendLoad(load: Load, input: LoadAmendment, context: LoadContext): Decision<Load, FreightEvent> {
  refuseVoided(load)
  const next = amended(load, input)
  const changes = { ...differences(load, next), ...input.details }
  if (Object.keys(changes).length === 0) return unchanged(load)
  if (input.version !== load.version)
    refuse('conflict', 'record.changed', 'Somebody changed this load meanwhile. Look at it again before you save.', {
      version: load.version,
    })
  checkFigures(next)
  checkTimes(load, next, input.reason, context)
  return decided(load, next, 'freight.load_amended', { changes, reason: input.reason?.trim() || null }, context)
}

function amended(load: Load, input: LoadAmendment): Load {
  const billingDateFixed = given(input.billingDate, load.billingDateFixed)
  const times = timesAfter(load, input)
  return {
    ...load,
    ...times,
    customerId: input.customer?.id ?? load.customerId,
    customerName: input.customer?.name ?? load.customerName,
    lane: given(input.lane, load.lane),
    billMinor: given(input.billMinor, load.billMinor),
    costMinor: given(input.costMinor, load.costMinor),
    miles: given(input.miles, load.miles),
    pickupFrom: given(input.pickupFrom, load.pickupFrom),
    pickupTo: given(input.pickupTo, load.pickupTo),
    deliveryFrom: given(input.deliveryFrom, load.deliveryFrom),
    deliveryTo: given(input.deliveryTo, load.deliveryTo),
    billingDateFixed,
    billingDate: billingDateFixed ?? times.deliveredOn,
  }
}

function timesAfter(load: Load, input: LoadAmendment) {
  const pickedUpAt = given(input.pickedUpAt, load.pickedUpAt)
  const deliveredAt = given(input.deliveredAt, load.deliveredAt)
  const dayOf = (at: Instant | null) => (at === null ? null : businessDay(at, load.zone))
  return {
    pickedUpAt,
    pickedUpOn: pickedUpAt === load.pickedUpAt ? load.pickedUpOn : dayOf(pickedUpAt),
    deliveredAt,
    deliveredOn: deliveredAt === load.deliveredAt ? load.deliveredOn : dayOf(deliveredAt),
  }
}

function given<T>(value: T | undefined, before: T): T {
  return value === undefined ? before : value
}

const EDITABLE = [
  'customerId',
  'billMinor',
  'costMinor',
  'miles',
  'pickupFrom',
  'pickupTo',
  'deliveryFrom',
  'deliveryTo',
  'billingDateFixed',
  'pickedUpAt',
  'deliveredAt',
] as const

function differences(before: Load, after: Load): Readonly<Record<string, Change>> {
  const plain = EDITABLE.filter((field) => before[field] !== after[field]).map(
    (field) => [field, { before: before[field], after: after[field] }] as const,
  )
  const moved = before.lane.from !== after.lane.from || before.lane.to !== after.lane.to
  return Object.fromEntries(moved ? [...plain, ['lane', { before: before.lane, after: after.lane }]] : plain)
}
