import {
  CREDIT_ROLES,
  EQUIPMENT,
  FELL_OFF_CAUSES,
  FLAG_KINDS,
  LOAD_STATUSES,
  LOST_REASONS,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  amountMinor,
  can,
  day,
  decimal,
  id,
  instant,
  listOf,
  Money,
  page,
  person,
  ratio,
  text,
  uuid,
} from './values.ts'

const place = z.strictObject({ city: text(80), state: text(40) })
const window = z.strictObject({ from: instant.nullable(), to: instant.nullable() })
/** Whole miles. */
const miles = z.int().min(0).max(99_999)

const LoadRow = z
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
    zone: z.string(),
  })
  .meta({ id: 'LoadRow' })

const Moment = z.strictObject({
  id: uuid,
  type: z.string(),
  at: z.string(),
  by: person.nullable(),
  facts: z.record(z.string(), z.unknown()),
})

const Load = z
  .strictObject({
    ...LoadRow.shape,
    ownUnit: z
      .strictObject({ driverId: uuid.nullable(), driverName: z.string().nullable(), truck: z.string().nullable() })
      .nullable(),
    miles: z.int().nullable(),
    weightPounds: z.int().nullable(),
    customerReference: z.string().nullable(),
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
    version: z.int(),
    can,
  })
  .meta({ id: 'Load' })

const filters = {
  ...page,
  status: z.enum(LOAD_STATUSES).optional(),
  customerId: uuid.optional(),
  carrierId: uuid.optional(),
  /** Only loads with this flag up. */
  flag: z.enum(FLAG_KINDS).optional(),
  billedOn: day.optional(),
  unknownCost: z.enum(['true', 'false']).optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
}

const fields = {
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
const optionalFields = z.strictObject(fields).partial()
const reason = text(500)

/** One intention a call: fields, or one step of the load's life. */
const LoadChange = z.union([
  z.strictObject({ version: z.int().min(1), ...optionalFields.shape }),
  z.strictObject({
    status: z.literal('COVERED'),
    carrierId: uuid.optional(),
    ownUnit: z.strictObject({ driverId: uuid.optional(), truck: text(40).optional() }).optional(),
    carrierCostMinor: amountMinor.optional(),
    reason: reason.optional(),
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
  z.strictObject({ status: z.literal('OPEN'), reason, cause: z.enum(FELL_OFF_CAUSES).optional() }),
  z.strictObject({ status: z.literal('INVOICED'), reason: reason.optional() }),
  z.strictObject({ status: z.literal('PAID') }),
])

const named = z.strictObject({ id: uuid, ventureId: uuid, name: z.string() })
const namedQuery = z.strictObject({ ...page, startsWith: z.string().trim().max(80).optional() })

export const freight = {
  listLoads: endpoint({
    method: 'GET',
    path: '/freight/loads',
    permission: 'freight.read',
    summary: 'Loads of the person’s ventures, newest first.',
    query: z.strictObject(filters),
    reply: listOf(LoadRow),
    errors: [],
  }),
  listLoadsAlias: endpoint({
    method: 'GET',
    path: '/freight/loads/list',
    permission: 'freight.read',
    summary: 'The same list under its older path.',
    query: z.strictObject(filters),
    reply: listOf(LoadRow),
    errors: [],
  }),
  getLoad: endpoint({
    method: 'GET',
    path: '/freight/loads/:id',
    permission: 'freight.read',
    summary: 'One load with its people, flags and timeline.',
    params: id,
    reply: Load,
    errors: [404],
  }),
  createLoad: endpoint({
    method: 'POST',
    path: '/freight/loads',
    permission: 'freight.write',
    summary: 'Records a new load; the creator is credited in their own job role unless credits are given.',
    body: z.strictObject({
      ventureId: uuid,
      ...z.strictObject(fields).partial().shape,
      customerId: uuid,
      origin: place,
      destination: place,
      equipment: z.enum(EQUIPMENT),
      billMinor: amountMinor,
      externalRef: text(120).optional(),
      credits: z
        .array(z.strictObject({ role: z.enum(CREDIT_ROLES), userId: uuid, share: decimal }))
        .max(20)
        .optional(),
    }),
    reply: Load,
    errors: [404, 409, 422],
  }),
  changeLoad: endpoint({
    method: 'PATCH',
    path: '/freight/loads/:id',
    permission: 'freight.write',
    summary: 'Edits fields (with version) or takes one step of the load’s life.',
    params: id,
    body: LoadChange,
    reply: Load,
    errors: [404, 409, 422],
  }),
  setLoadCredits: endpoint({
    method: 'PUT',
    path: '/freight/loads/:id/credits',
    permission: 'freight.write',
    summary: 'Sets who is credited in which role; the shares of a role add up to exactly 1.',
    params: id,
    body: z.strictObject({
      credits: z.array(z.strictObject({ role: z.enum(CREDIT_ROLES), userId: uuid, share: decimal })).max(20),
    }),
    reply: Load,
    errors: [404, 409, 422],
  }),
  flagLoad: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/flags',
    permission: 'freight.write',
    summary: 'Raises or clears a flag; its history stays.',
    params: id,
    body: z.strictObject({ kind: z.enum(FLAG_KINDS), up: z.boolean(), reason }),
    reply: Load,
    errors: [404, 409, 422],
  }),
  voidLoad: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/void',
    permission: 'freight.correct',
    summary: 'Takes a mistaken load out of every figure; nothing is deleted.',
    params: id,
    body: z.strictObject({ reason }),
    reply: Load,
    errors: [404, 409, 422],
  }),
  listCustomers: endpoint({
    method: 'GET',
    path: '/freight/customers',
    permission: 'freight.read',
    summary: 'Customers by name.',
    query: namedQuery,
    reply: listOf(named),
    errors: [],
  }),
  createCustomer: endpoint({
    method: 'POST',
    path: '/freight/customers',
    permission: 'freight.write',
    summary: 'Adds a customer.',
    body: z.strictObject({ ventureId: uuid, name: text(200) }),
    reply: named,
    errors: [409],
  }),
  listCarriers: endpoint({
    method: 'GET',
    path: '/freight/carriers',
    permission: 'freight.read',
    summary: 'Carriers by name.',
    query: namedQuery,
    reply: listOf(named),
    errors: [],
  }),
  createCarrier: endpoint({
    method: 'POST',
    path: '/freight/carriers',
    permission: 'freight.write',
    summary: 'Adds a carrier.',
    body: z.strictObject({
      ventureId: uuid,
      name: text(200),
      mcNumber: z
        .string()
        .regex(/^\d{1,8}$/)
        .optional(),
      dotNumber: z
        .string()
        .regex(/^\d{1,8}$/)
        .optional(),
    }),
    reply: named,
    errors: [409],
  }),
}
export type LoadRow = z.output<typeof LoadRow>
export type Load = z.output<typeof Load>
export type LoadChange = z.output<typeof LoadChange>
export type Moment = z.output<typeof Moment>
