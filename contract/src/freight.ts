import {
  COMPANY_STATUSES,
  CREDIT_ROLES,
  EQUIPMENT,
  FLAG_KINDS,
  LOAD_STATUSES,
  LOST_REASONS,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Load, LoadChange, LoadRow, loadFields, place } from './load.ts'
import { amountMinor, currency, day, decimal, id, line, listOf, page, startsWith, state, text, uuid } from './values.ts'

const reason = text(500)

/** In the place of a state: the loads that have none. */
export const NO_STATE = '-'

/** How the list of loads is narrowed and ordered. */
export const filters = {
  ventureId: page.ventureId,
  status: z.enum(LOAD_STATUSES).optional(),
  /** delivered: DELIVERED, INVOICED or PAID, as figures count · not_delivered: on the way there. */
  progress: z.enum(['delivered', 'not_delivered']).optional(),
  customerId: uuid.optional(),
  carrierId: uuid.optional(),
  /** Moved by the venture's own trucks or by nobody yet. */
  withoutCarrier: z.literal('true').optional(),
  /** Open, and no carrier was asked about it by e-mail or SMS yet. */
  notAsked: z.literal('true').optional(),
  /** Somebody who is credited on the load; `me` for the person who asks. */
  creditedTo: z.union([uuid, z.literal('me')]).optional(),
  /** With `creditedTo`: in this role. Alone: nobody is credited in it. */
  creditRole: z.enum(CREDIT_ROLES).optional(),
  /** `-`: those of which no state is known. */
  originState: state.optional(),
  destinationState: state.optional(),
  equipment: z.enum(EQUIPMENT).optional(),
  currency: currency.optional(),
  /** The one of this number in each venture. */
  number: text(40).optional(),
  /** Only loads with this flag up. */
  flag: z.enum(FLAG_KINDS).optional(),
  billedOn: day.optional(),
  unknownCost: z.enum(['true', 'false']).optional(),
  /** Business days, both included, either alone. The first of these that is given orders the list, newest first by it. */
  billedFrom: day.optional(),
  billedTo: day.optional(),
  deliveredFrom: day.optional(),
  deliveredTo: day.optional(),
  pickedUpFrom: day.optional(),
  pickedUpTo: day.optional(),
  coveredFrom: day.optional(),
  coveredTo: day.optional(),
  lostReason: z.enum(LOST_REASONS).optional(),
  lostFrom: day.optional(),
  lostTo: day.optional(),
  createdFrom: day.optional(),
  createdTo: day.optional(),
  /** A carrier fell off, or the load was at risk, on one of these days; these order nothing. */
  fellOffFrom: day.optional(),
  fellOffTo: day.optional(),
  atRiskFrom: day.optional(),
  atRiskTo: day.optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
}
const count = z.coerce.number().int().min(1).max(100).optional()
const listed = z
  .strictObject({
    ...page,
    ...filters,
    /** For older callers, instead of a cursor: the n-th page, at most the hundredth. */
    page: count,
    /** For older callers, instead of `limit`. */
    pageSize: count,
  })
  .refine((asked) => asked.page === undefined || asked.cursor === undefined, {
    path: ['page'],
    message: 'must not stand beside a cursor',
  })

const named = z.strictObject({ id: uuid, ventureId: uuid, name: z.string() })
const listedCompany = z.strictObject({ ...named.shape, status: z.enum(COMPANY_STATUSES) })
const namedQuery = z.strictObject({ ...page, startsWith })

export const freight = {
  listLoads: endpoint({
    method: 'GET',
    path: '/freight/loads',
    permission: 'freight.read',
    summary: 'Loads of the person’s ventures, newest first.',
    query: listed,
    reply: listOf(LoadRow),
    errors: [],
  }),
  listLoadsAlias: endpoint({
    method: 'GET',
    path: '/freight/loads/list',
    permission: 'freight.read',
    summary: 'The same list under its older path.',
    query: listed,
    reply: listOf(LoadRow),
    errors: [],
  }),
  exportLoads: endpoint({
    method: 'GET',
    path: '/freight/loads/export.csv',
    permission: 'freight.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 loads of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
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
      ...z.strictObject(loadFields).partial().shape,
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
    summary:
      'Sets who is credited in which role; the shares of a role add up to exactly 1. `record.changed` tells the version and the credits of now.',
    params: id,
    body: z.strictObject({
      /** Of the load, as it was read. */
      version: z.int().min(1),
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
    reply: listOf(listedCompany),
    errors: [],
  }),
  createCustomer: endpoint({
    method: 'POST',
    path: '/freight/customers',
    permission: 'freight.write',
    summary: 'Adds a customer.',
    body: z.strictObject({ ventureId: uuid, name: line(200) }),
    reply: named,
    errors: [409],
  }),
  listCarriers: endpoint({
    method: 'GET',
    path: '/freight/carriers',
    permission: 'freight.read',
    summary: 'Carriers by name.',
    query: namedQuery,
    reply: listOf(listedCompany),
    errors: [],
  }),
  createCarrier: endpoint({
    method: 'POST',
    path: '/freight/carriers',
    permission: 'freight.write',
    summary: 'Adds a carrier.',
    body: z.strictObject({
      ventureId: uuid,
      name: line(200),
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
