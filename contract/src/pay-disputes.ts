import { DISPUTE_CATEGORIES, DISPUTE_STATUSES } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, currency, day, id, listOf, Money, page, person, text, uuid } from './values.ts'

const fields = {
  id: uuid,
  ventureId: uuid,
  person,
  planName: z.string(),
  ruleKey: z.string(),
  ruleName: z.string(),
  workDay: day,
  /** The line as it was when it was disputed. */
  amount: Money,
  /** The line as it stands; null: there is none any more. */
  lineId: uuid.nullable(),
  category: z.enum(DISPUTE_CATEGORIES),
  says: z.string(),
  status: z.enum(DISPUTE_STATUSES),
  owner: person.nullable(),
  /** The last day on which the answer is in time. */
  dueOn: day,
  isOverdue: z.boolean(),
  openedAt: z.string(),
  resolvedBy: person.nullable(),
  resolvedAt: z.string().nullable(),
  resolution: z.string().nullable(),
  /** What the resolution granted; null: nothing. */
  granted: Money.nullable(),
  version: z.int(),
  can,
}
const DisputeRow = z.strictObject(fields).meta({ id: 'DisputeRow' })
const Dispute = z
  .strictObject({
    ...fields,
    notes: z.array(z.strictObject({ id: uuid, by: person, at: z.string(), says: z.string() })),
  })
  .meta({ id: 'Dispute' })

const version = z.int()

export const payDisputes = {
  listDisputes: endpoint({
    method: 'GET',
    path: '/incentives/disputes',
    permission: 'incentives.read_own',
    summary: 'Disputes of pay: one’s own, and of the people whose pay one may see; the next due first.',
    query: z.strictObject({ ...page, status: z.enum(DISPUTE_STATUSES).optional(), userId: uuid.optional() }),
    reply: listOf(DisputeRow),
    errors: [],
  }),
  openDispute: endpoint({
    method: 'POST',
    path: '/incentives/disputes',
    permission: 'incentives.dispute_own',
    summary: 'Says that a line of one’s own pay is wrong. It is paid as it stands; what is granted comes beside it.',
    body: z.strictObject({ lineId: uuid, category: z.enum(DISPUTE_CATEGORIES), says: text(2000) }),
    reply: Dispute,
    errors: [404, 409],
  }),
  getDispute: endpoint({
    method: 'GET',
    path: '/incentives/disputes/:id',
    permission: 'incentives.read_own',
    summary: 'A dispute with its notes.',
    params: id,
    reply: Dispute,
    errors: [404],
  }),
  noteDispute: endpoint({
    method: 'POST',
    path: '/incentives/disputes/:id/notes',
    permission: 'incentives.read_own',
    summary: 'Adds a note: the payee, the owner, or whoever may answer.',
    params: id,
    body: z.strictObject({ says: text(2000) }),
    reply: Dispute,
    errors: [404, 409],
  }),
  assignDispute: endpoint({
    method: 'POST',
    path: '/incentives/disputes/:id/assign',
    permission: 'incentives.adjust',
    summary: 'Makes somebody answer it; null: nobody yet.',
    params: id,
    body: z.strictObject({ version, ownerId: uuid.nullable() }),
    reply: Dispute,
    errors: [404, 409, 422],
  }),
  resolveDispute: endpoint({
    method: 'POST',
    path: '/incentives/disputes/:id/resolve',
    permission: 'incentives.adjust',
    summary: 'Answers it: accepted with an amount, which is booked today as a granted adjustment, or rejected.',
    params: id,
    body: z.strictObject({
      version,
      outcome: z.enum(['ACCEPTED', 'REJECTED']),
      /** Minor units of the line’s currency, above or below 0; only when accepted, null: nothing to book. */
      amountMinor: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable().default(null),
      resolution: text(2000),
    }),
    reply: Dispute,
    errors: [404, 409, 422],
  }),
  withdrawDispute: endpoint({
    method: 'POST',
    path: '/incentives/disputes/:id/withdraw',
    permission: 'incentives.dispute_own',
    summary: 'Takes one’s own dispute back.',
    params: id,
    body: z.strictObject({ version }),
    reply: Dispute,
    errors: [404, 409],
  }),
  grantAdjustment: endpoint({
    method: 'POST',
    path: '/incentives/adjustments',
    permission: 'incentives.adjust',
    summary: 'Books a correction by hand beside a line, today; never of one’s own pay. No recompute touches it.',
    body: z.strictObject({
      lineId: uuid,
      amountMinor: z.int().min(-1_000_000_000_000).max(1_000_000_000_000),
      reason: text(500),
    }),
    reply: z.strictObject({ id: uuid, ventureId: uuid, bookedOn: day, amountMinor: z.int(), currency }),
    errors: [404, 422],
  }),
}
export type Dispute = z.output<typeof Dispute>
export type DisputeRow = z.output<typeof DisputeRow>
