import { BILLING_INTERVALS } from '@holdfast/engine/saas'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { knownCurrency } from './known-currency.ts'
import { amountMinor, can, id, listOf, Money, page, text, uuid } from './values.ts'

export const SaasPlan = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    /** Of one seat and interval: proposed to a new subscription, which keeps a price of its own. */
    price: Money,
    interval: z.enum(BILLING_INTERVALS),
    /** Nobody begins it any more; whoever has it keeps it. */
    isRetired: z.boolean(),
    /** Subscriptions on it that are not cancelled. */
    subscriptions: z.int(),
    version: z.int(),
    can,
  })
  .meta({ id: 'SaasPlan' })

const interval = z.enum(BILLING_INTERVALS)

export const saasPlans = {
  listSaasPlans: endpoint({
    method: 'GET',
    path: '/saas/plans',
    permission: 'saas.read',
    summary: 'Plans by name, retired ones too.',
    query: z.strictObject(page),
    reply: listOf(SaasPlan),
    errors: [],
  }),
  createSaasPlan: endpoint({
    method: 'POST',
    path: '/saas/plans',
    permission: 'saas.write',
    summary: 'Enters a plan; its name stands once in a venture.',
    /** Without a currency it is the venture’s. */
    body: z.strictObject({
      ventureId: uuid,
      name: text(120),
      currency: knownCurrency.optional(),
      amountMinor,
      interval,
    }),
    reply: SaasPlan,
    errors: [409, 422],
  }),
  changeSaasPlan: endpoint({
    method: 'PATCH',
    path: '/saas/plans/:id',
    permission: 'saas.write',
    summary: 'Edits a plan, retires it or brings it back. No subscription changes by it.',
    params: id,
    body: z.strictObject({
      version: z.int().min(1),
      name: text(120).optional(),
      amountMinor: amountMinor.optional(),
      interval: interval.optional(),
      isRetired: z.boolean().optional(),
    }),
    reply: SaasPlan,
    errors: [404, 409, 422],
  }),
}
export type SaasPlan = z.output<typeof SaasPlan>
