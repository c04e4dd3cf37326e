import { CREDIT_ROLES, EQUIPMENT, FLAG_KINDS, LOAD_STATUSES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Load, LoadChange, LoadRow, loadFields, place } from './load.ts'
import { amountMinor, day, decimal, id, listOf, page, text, uuid } from './values.ts'

const reason = text(500)

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
