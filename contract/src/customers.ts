import { COMPANY_STATUSES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Moment } from './load.ts'
import {
  amountMinor,
  can,
  currency,
  day,
  id,
  line,
  listOf,
  Money,
  page,
  person,
  ratio,
  startsWith,
  state,
  text,
  uuid,
} from './values.ts'
import { Voided } from './voided.ts'

/** ACTIVE: delivered in the last days that the venture set · DORMANT: not any more · PROSPECT: never yet. */
export const CUSTOMER_ACTIVITIES = ['ACTIVE', 'DORMANT', 'PROSPECT'] as const

const LastLoad = z.strictObject({ id: uuid, number: z.string(), deliveredOn: day })

const CustomerRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    status: z.enum(COMPANY_STATUSES),
    contactName: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    activity: z.enum(CUSTOMER_ACTIVITIES),
    /** The last one that was delivered; null: none ever was. */
    lastLoad: LastLoad.nullable(),
    /** Billed for loads delivered in the 365 days up to the last one, by currency. */
    value: z.array(Money),
  })
  .meta({ id: 'CustomerRow' })

/** What a person writes of a customer. */
const fields = {
  name: line(200),
  status: z.enum(COMPANY_STATUSES),
  contactName: text(120).nullable(),
  email: z.email('must be an e-mail address').max(254).nullable(),
  phone: text(40).nullable(),
  billingAddress: text(500).nullable(),
  /** Days from the invoice to the payment. */
  paymentDays: z.int().min(0).max(365).nullable(),
  /** In the venture’s currency. */
  creditLimitMinor: amountMinor.nullable(),
  notes: text(2000).nullable(),
}

const Location = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    customerId: uuid,
    name: z.string(),
    city: z.string(),
    state: z.string(),
    address: z.string().nullable(),
    /** Where the customer ships from unless a load says otherwise; one at most. */
    isDefault: z.boolean(),
    isClosed: z.boolean(),
    voided: Voided.nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'CustomerLocation' })

const locationFields = {
  name: line(200),
  city: line(80),
  state,
  address: text(500).nullable(),
  isDefault: z.boolean(),
  isClosed: z.boolean(),
}

export const Customer = z
  .strictObject({
    ...z.strictObject(fields).shape,
    name: z.string(),
    email: z.string().nullable(),
    id: uuid,
    ventureId: uuid,
    /** Of the venture. */
    currency,
    activity: z.enum(CUSTOMER_ACTIVITIES),
    lastLoad: LastLoad.nullable(),
    /** More days than these after the last delivery a customer is dormant. */
    dormantAfterDays: z.int(),
    /** Loads billed in these days, both included; margins of known costs alone. */
    figures: z.strictObject({
      from: day,
      to: day,
      byCurrency: z.array(
        z.strictObject({
          currency,
          loads: z.int(),
          revenue: Money,
          /** Of loads whose cost is known; null: of none it is. */
          margin: Money.nullable(),
          /** Of the revenue of the same loads. */
          marginPct: ratio,
          unknownCost: z.int(),
        }),
      ),
      /** The five lanes with most loads. */
      lanes: z.array(
        z.strictObject({ originState: z.string(), destinationState: z.string(), loads: z.int(), lastBilledOn: day }),
      ),
    }),
    locations: z.array(Location),
    /** Whoever was entered twice and is this one now. */
    mergedFrom: z.array(person),
    timeline: z.array(Moment),
    /** null: it stands. */
    voided: Voided.nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'Customer' })

export const customers = {
  listCustomerDesk: endpoint({
    method: 'GET',
    path: '/freight/customers/list',
    permission: 'freight.read',
    summary: 'Customers by name with their last load and what they are worth; whoever was merged is left out.',
    query: z.strictObject({
      ...page,
      startsWith,
      activity: z.enum(CUSTOMER_ACTIVITIES).optional(),
      status: z.enum(COMPANY_STATUSES).optional(),
      /** true: only those that are void; else only those that stand. */
      voided: z.enum(['true', 'false']).optional(),
    }),
    reply: listOf(CustomerRow),
    errors: [],
  }),
  listDormantCustomers: endpoint({
    method: 'GET',
    path: '/freight/dormant-customers',
    permission: 'freight.read',
    summary:
      'Customers that shipped and then stopped for longer than their venture allows: those first that were worth the most in the year up to their last load, in the venture’s currency, or that are away the longest. Ventures of several currencies are ordered by the time alone.',
    query: z.strictObject({ ...page, sort: z.enum(['value', 'days']).default('value') }),
    reply: listOf(CustomerRow),
    errors: [],
  }),
  exportDormantCustomers: endpoint({
    method: 'GET',
    path: '/freight/dormant-customers/export.csv',
    permission: 'freight.read',
    summary: 'The same list as a CSV file, whole: at most 10,000 customers of one venture; what is longer is refused.',
    query: z.strictObject({ ventureId: uuid, sort: z.enum(['value', 'days']).default('value') }),
    reply: z.string(),
    errors: [422],
  }),
  getCustomer: endpoint({
    method: 'GET',
    path: '/freight/customers/:id',
    permission: 'freight.read',
    summary: 'One customer; who was merged answers with the one that stayed.',
    params: id,
    reply: Customer,
    errors: [404],
  }),
  changeCustomer: endpoint({
    method: 'PATCH',
    path: '/freight/customers/:id',
    permission: 'freight.write',
    summary: 'Edits fields; what is not given stays.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(fields).partial().shape }),
    reply: Customer,
    errors: [404, 409, 422],
  }),
  mergeCustomer: endpoint({
    method: 'POST',
    path: '/freight/customers/:id/merge',
    permission: 'freight.correct',
    summary: 'Makes this customer one with another, who stays: loads, quotes, locations and references move.',
    params: id,
    body: z.strictObject({ intoId: uuid }),
    reply: Customer,
    errors: [404, 409, 422],
  }),
  voidCustomer: endpoint({
    method: 'POST',
    path: '/freight/customers/:id/void',
    permission: 'freight.correct',
    summary:
      'Takes a customer that was entered by mistake out of every list; nothing is deleted. 409 `customer.in_use` while loads, quotes or plans name it, and which.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Customer,
    errors: [404, 409, 422],
  }),
  bringBackCustomer: endpoint({
    method: 'POST',
    path: '/freight/customers/:id/bring-back',
    permission: 'freight.correct',
    summary: 'Lets a void customer stand again.',
    params: id,
    reply: Customer,
    errors: [404, 409],
  }),
  voidShipper: endpoint({
    method: 'POST',
    path: '/freight/shippers/:id/void',
    permission: 'freight.correct',
    summary: 'Takes a location that was entered by mistake out of every list. 409 `location.usual` for the usual one.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Location,
    errors: [404, 409, 422],
  }),
  bringBackShipper: endpoint({
    method: 'POST',
    path: '/freight/shippers/:id/bring-back',
    permission: 'freight.correct',
    summary: 'Lets a void location stand again.',
    params: id,
    reply: Location,
    errors: [404, 409],
  }),
  listShippers: endpoint({
    method: 'GET',
    path: '/freight/shippers',
    permission: 'freight.read',
    summary:
      'The locations from where a customer ships, the usual one first and the closed ones last; those that are void when asked for.',
    query: z.strictObject({
      limit: page.limit,
      cursor: page.cursor,
      customerId: uuid,
      startsWith,
      voided: z.enum(['true', 'false']).optional(),
    }),
    reply: listOf(Location),
    errors: [404],
  }),
  addShipper: endpoint({
    method: 'POST',
    path: '/freight/shippers',
    permission: 'freight.write',
    summary: 'Adds a location of a customer; the first one is the usual one.',
    body: z.strictObject({
      customerId: uuid,
      name: line(200),
      city: line(80),
      state,
      address: text(500).nullable().optional(),
      isDefault: z.boolean().optional(),
    }),
    reply: Location,
    errors: [404, 409, 422],
  }),
  changeShipper: endpoint({
    method: 'PATCH',
    path: '/freight/shippers/:id',
    permission: 'freight.write',
    summary: 'Edits a location, closes it or makes it the usual one.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(locationFields).partial().shape }),
    reply: Location,
    errors: [404, 409, 422],
  }),
}

export type Customer = z.output<typeof Customer>
export type CustomerRow = z.output<typeof CustomerRow>
export type CustomerLocation = z.output<typeof Location>
