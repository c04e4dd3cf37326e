import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, id, listOf, Money, page, text, uuid } from './values.ts'

export const SaasCustomerRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    /** What the billing system calls it; null: nobody has said. */
    reference: z.string().nullable(),
    email: z.string().nullable(),
    /** What it pays in a month now, one entry a currency; empty: nothing. */
    mrr: z.array(Money),
    /** Of its subscriptions that count: those that are not cancelled, and all. */
    openSubscriptions: z.int(),
    subscriptions: z.int(),
    /** The first day of its first subscription; null: it never had one. */
    since: z.string().nullable(),
  })
  .meta({ id: 'SaasCustomerRow' })

export const SaasCustomer = z
  .strictObject({
    ...SaasCustomerRow.shape,
    note: z.string().nullable(),
    createdAt: z.string(),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'SaasCustomer' })

const fields = {
  /** Once in a venture, whatever its case. */
  name: text(200),
  reference: text(120).nullable(),
  email: z.email().max(320).nullable(),
  note: text(2_000).nullable(),
}

const filters = {
  ventureId: page.ventureId,
  /** Part of the name, the reference or the email address, in any case. */
  text: text(120).optional(),
  /** paying: it pays something now · trial: on trial and pays nothing · lapsed: had a subscription and pays nothing · none: never had one. */
  state: z.enum(['paying', 'trial', 'lapsed', 'none']).optional(),
}

export const saasCustomers = {
  listSaasCustomers: endpoint({
    method: 'GET',
    path: '/saas/customers',
    permission: 'saas.read',
    summary: 'Customers by name, with what each pays in a month.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(SaasCustomerRow),
    errors: [],
  }),
  exportSaasCustomers: endpoint({
    method: 'GET',
    path: '/saas/customers/export.csv',
    permission: 'saas.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 customers of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  getSaasCustomer: endpoint({
    method: 'GET',
    path: '/saas/customers/:id',
    permission: 'saas.read',
    summary: 'One customer.',
    params: id,
    reply: SaasCustomer,
    errors: [404],
  }),
  createSaasCustomer: endpoint({
    method: 'POST',
    path: '/saas/customers',
    permission: 'saas.write',
    summary: 'Enters a customer. A name and a reference stand once in a venture.',
    body: z.strictObject({ ventureId: uuid, ...z.strictObject(fields).partial().shape, name: fields.name }),
    reply: SaasCustomer,
    errors: [409, 422],
  }),
  changeSaasCustomer: endpoint({
    method: 'PATCH',
    path: '/saas/customers/:id',
    permission: 'saas.write',
    summary: 'Edits a customer; only what is given is changed, null takes it away.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(fields).partial().shape }),
    reply: SaasCustomer,
    errors: [404, 409, 422],
  }),
  voidSaasCustomer: endpoint({
    method: 'POST',
    path: '/saas/customers/:id/void',
    permission: 'saas.manage',
    summary: 'Takes away a customer that was entered by mistake; its subscriptions are voided first.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: SaasCustomer,
    errors: [404, 409],
  }),
}
export type SaasCustomerRow = z.output<typeof SaasCustomerRow>
export type SaasCustomer = z.output<typeof SaasCustomer>
