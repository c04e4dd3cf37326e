import { CREDIT_ROLES, FLAG_KINDS } from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, decimal, instant, text, uuid } from './values.ts'

/** The most loads of one request. */
export const MOST_LOADS_AT_ONCE = 200

const reason = text(500)
const which = {
  ventureId: uuid,
  loadIds: z.array(uuid).min(1).max(MOST_LOADS_AT_ONCE),
}

/** The steps that may be taken with many loads; OPEN, INVOICED and DELIVERED with a reason take one back. */
const step = z.union([
  z.strictObject({ status: z.literal('DISPATCHED') }),
  z.strictObject({ status: z.literal('IN_TRANSIT'), pickedUpAt: instant }),
  z.strictObject({
    status: z.literal('DELIVERED'),
    deliveredAt: instant.optional(),
    billingDate: day.optional(),
    reason: reason.optional(),
  }),
  z.strictObject({ status: z.literal('INVOICED'), reason: reason.optional() }),
  z.strictObject({ status: z.literal('PAID') }),
  z.strictObject({ status: z.literal('OPEN'), reason }),
])

/** What became of each load, in the order in which they were named; a load named twice is told once. */
const LoadsDone = z
  .strictObject({
    done: z.array(z.strictObject({ id: uuid, number: z.string() })),
    refused: z.array(
      z.strictObject({
        id: uuid,
        /** null: there is no such load for the caller. */
        number: z.string().nullable(),
        code: z.string(),
        sentence: z.string(),
      }),
    ),
  })
  .meta({ id: 'LoadsDone' })

const DOES =
  'Each load is judged as if it were asked for alone; what is refused stands in the answer, the rest is done. All of it is one transaction: an answer that never came changed nothing or everything, and the same Idempotency-Key tells which.'

export const loadBulk = {
  bulkStatus: endpoint({
    method: 'POST',
    path: '/freight/loads/bulk-status',
    permission: 'freight.write',
    summary: `One step with up to ${MOST_LOADS_AT_ONCE} loads of a venture. ${DOES}`,
    body: z.strictObject({ ...which, step }),
    reply: LoadsDone,
    errors: [422],
  }),
  bulkCredits: endpoint({
    method: 'POST',
    path: '/freight/loads/bulk-credits',
    permission: 'freight.write',
    summary: `Who is credited in one role on up to ${MOST_LOADS_AT_ONCE} loads; the other roles stay. Nobody: the role is credited to nobody. A load that somebody changed since its version was read is refused with \`record.changed\`. ${DOES}`,
    body: z.strictObject({
      ventureId: uuid,
      loads: z
        .array(z.strictObject({ id: uuid, version: z.int().min(1) }))
        .min(1)
        .max(MOST_LOADS_AT_ONCE),
      role: z.enum(CREDIT_ROLES),
      credits: z.array(z.strictObject({ userId: uuid, share: decimal })).max(20),
    }),
    reply: LoadsDone,
    errors: [422],
  }),
  bulkFlag: endpoint({
    method: 'POST',
    path: '/freight/loads/bulk-flag',
    permission: 'freight.write',
    summary: `Raises or clears a flag on up to ${MOST_LOADS_AT_ONCE} loads. ${DOES}`,
    body: z.strictObject({ ...which, kind: z.enum(FLAG_KINDS), up: z.boolean(), reason }),
    reply: LoadsDone,
    errors: [422],
  }),
}
export type LoadsDone = z.output<typeof LoadsDone>
export type BulkStep = z.output<typeof step>
