import { FACTORS, type FactorKey } from '@holdfast/engine/freight'
import { z } from 'zod'
import { Gate } from './carriers.ts'
import { endpoint } from './endpoint.ts'
import { day, Money, uuid } from './values.ts'

/** One part of a score: why, and whole points of so many. Each counts once, and together they are the score. */
const Factor = z.strictObject({
  key: z.enum(Object.keys(FACTORS) as [FactorKey, ...FactorKey[]]),
  says: z.string(),
  points: z.int(),
  of: z.int(),
})

const CarrierMatch = z
  .strictObject({
    carrier: z.strictObject({ id: uuid, name: z.string() }),
    mcNumber: z.string().nullable(),
    /** 0 to 100. */
    score: z.int(),
    factors: z.array(Factor),
    /** Of the last load that it delivered between these two states whose cost is known; null: there is none to be seen. */
    lastRate: z.strictObject({ cost: Money, deliveredOn: day }).nullable(),
    /** Known costs ÷ miles of its loads between these two states, in the currency of the last rate; null: no such load. */
    costPerMile: Money.nullable(),
    gate: Gate,
    /** Whether there is an e-mail address or a telephone number of it. */
    contact: z.strictObject({ email: z.boolean(), phone: z.boolean() }),
    /** Whether it had this load and fell off. */
    fellOffThis: z.boolean(),
  })
  .meta({ id: 'CarrierMatch' })

export const carrierMatches = {
  listCarrierMatches: endpoint({
    method: 'GET',
    path: '/freight/loads/:id/carrier-matches',
    permission: 'freight.read',
    summary:
      'Which carriers could drive an uncovered load: of all, the best by score, then name; who may not drive comes last.',
    params: z.strictObject({ id: uuid }),
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(50).default(8),
      /** Whether those that fell off this load are among them. */
      withFallen: z.enum(['true', 'false']).default('false'),
    }),
    reply: z.strictObject({ items: z.array(CarrierMatch) }),
    errors: [404, 409],
  }),
}

export type CarrierMatch = z.output<typeof CarrierMatch>
