import {
  CREDIT_ROLES,
  EQUIPMENT,
  FELL_OFF_CAUSES,
  FLAG_KINDS,
  LOAD_STATUSES,
  LOST_REASONS,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { amountMinor, can, day, instant, line, Money, person, ratio, state, text, uuid } from './values.ts'

export const place = z.strictObject({ city: line(80), state })
const window = z.strictObject({ from: instant.nullable(), to: instant.nullable() })
/** Whole miles. */
const miles = z.int().min(0).max(99_999)

const LastCheckCall = z.strictObject({
  at: z.string(),
  place: z.strictObject({ city: z.string(), state: z.string() }).nullable(),
  eta: z.string().nullable(),
  isLate: z.boolean(),
})

export const LoadRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    number: z.string(),
    status: z.enum(LOAD_STATUSES),
    customer: person,
    carrier: person.nullable(),
    origin: z.strictObject({ city: z.string(), state: z.string() }),
    destination: z.strictObject({ city: z.string(), state: z.string() }),
    equipment: z.enum(EQUIPMENT),
    pickupFrom: z.string().nullable(),
    deliveryTo: z.string().nullable(),
    deliveredAt: z.string().nullable(),
    bill: Money,
    /** null: the carrier's cost is not known yet. */
    cost: Money.nullable(),
    margin: Money.nullable(),
    flags: z.array(z.enum(FLAG_KINDS)),
    /** The newest check call that stands; null: none. */
    lastCheckCall: LastCheckCall.nullable(),
    zone: z.string(),
    version: z.int(),
  })
  .meta({ id: 'LoadRow' })

export const Moment = z.strictObject({
  id: uuid,
  type: z.string(),
  at: z.string(),
  by: person.nullable(),
  facts: z.record(z.string(), z.unknown()),
})

export const Load = z
  .strictObject({
    ...LoadRow.shape,
    ownUnit: z
      .strictObject({ driverId: uuid.nullable(), driverName: z.string().nullable(), truck: z.string().nullable() })
      .nullable(),
    miles: z.int().nullable(),
    weightPounds: z.int().nullable(),
    customerReference: z.string().nullable(),
    /** The quote that it was; null: entered as a load. */
    quote: z.strictObject({ id: uuid, number: z.string() }).nullable(),
    pickup: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
    delivery: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
    createdAt: z.string(),
    coveredAt: z.string().nullable(),
    dispatchedAt: z.string().nullable(),
    pickedUpAt: z.string().nullable(),
    invoicedAt: z.string().nullable(),
    paidAt: z.string().nullable(),
    lost: z.strictObject({ at: z.string(), reason: z.enum(LOST_REASONS), note: z.string().nullable() }).nullable(),
    cancelled: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    billingDate: day.nullable(),
    marginPct: ratio,
    credits: z.array(z.strictObject({ role: z.enum(CREDIT_ROLES), person, share: z.string() })),
    openFlags: z.array(
      z.strictObject({
        id: uuid,
        kind: z.enum(FLAG_KINDS),
        reason: z.string(),
        raisedAt: z.string(),
        by: person.nullable(),
      }),
    ),
    timeline: z.array(Moment),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    can,
  })
  .meta({ id: 'Load' })

/** What a person writes of a load. */
export const loadFields = {
  customerId: uuid,
  origin: place,
  destination: place,
  equipment: z.enum(EQUIPMENT),
  billMinor: amountMinor,
  costMinor: amountMinor.nullable(),
  miles: miles.nullable(),
  weightPounds: z.int().min(0).max(200_000).nullable(),
  customerReference: text(80).nullable(),
  pickup: window,
  delivery: window,
  /** Set by a person; otherwise the business day of delivery. */
  billingDate: day.nullable(),
}
const optionalFields = z.strictObject(loadFields).partial()
const reason = text(500)

/** One intention a call: fields, or one step of the load's life. */
export const LoadChange = z.union([
  z.strictObject({
    version: z.int().min(1),
    ...optionalFields.shape,
    /** When it really was picked up or delivered; another time than was recorded takes `freight.correct` and a reason. */
    pickedUpAt: instant.optional(),
    deliveredAt: instant.optional(),
    /** Why a recorded time is corrected. */
    reason: reason.optional(),
  }),
  z.strictObject({
    status: z.literal('COVERED'),
    carrierId: uuid.optional(),
    ownUnit: z.strictObject({ driverId: uuid.optional(), truck: text(40).optional() }).optional(),
    carrierCostMinor: amountMinor.optional(),
    reason: reason.optional(),
    /** Why a carrier that the gate refuses takes it all the same; only with `freight.correct`. */
    overrideReason: reason.optional(),
  }),
  z.strictObject({ status: z.literal('DISPATCHED') }),
  z.strictObject({ status: z.literal('IN_TRANSIT'), pickedUpAt: instant }),
  z.strictObject({
    status: z.literal('DELIVERED'),
    deliveredAt: instant.optional(),
    billingDate: day.optional(),
    reason: reason.optional(),
  }),
  z.strictObject({ status: z.literal('LOST'), reason: z.enum(LOST_REASONS), note: text(500).optional() }),
  z.strictObject({ status: z.literal('CANCELLED'), reason }),
  z.strictObject({
    status: z.literal('OPEN'),
    reason,
    cause: z.enum(FELL_OFF_CAUSES).optional(),
    /** Why the carrier of a lost or cancelled load has it again although the gate refuses it; only with `freight.correct`. */
    overrideReason: reason.optional(),
  }),
  z.strictObject({ status: z.literal('INVOICED'), reason: reason.optional() }),
  z.strictObject({ status: z.literal('PAID') }),
])

export type LoadRow = z.output<typeof LoadRow>
export type Load = z.output<typeof Load>
export type LoadChange = z.output<typeof LoadChange>
export type Moment = z.output<typeof Moment>
