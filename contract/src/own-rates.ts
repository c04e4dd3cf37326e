import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, day, decimal, id, person, text, uuid } from './values.ts'

/** One person's rate in place of a rule's, for work of these days. */
const OwnRate = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    person,
    planId: uuid,
    planName: z.string(),
    ruleKey: z.string(),
    /** As the latest version that holds the rule names it. */
    ruleName: z.string(),
    /** Of the rule's kind: a fraction ("0.02" = 2 %) or money per unit. */
    rate: z.string(),
    /** What the rule itself pays; null: it has no rate any more, and the own one waits. */
    ruleRate: z.string().nullable(),
    startsOn: day,
    /** The last day; null: until further notice. */
    endsOn: day.nullable(),
    reason: z.string(),
    recordedBy: person.nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'OwnRate' })

const reason = text(500)

export const ownRates = {
  listOwnRates: endpoint({
    method: 'GET',
    path: '/incentives/own-rates',
    permission: 'incentives.read_own',
    summary: 'Rates of single persons: one’s own, and those of the people whose pay one may see.',
    query: z.strictObject({ ventureId: uuid.optional(), planId: uuid.optional(), userId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(OwnRate), can }),
    errors: [],
  }),
  giveOwnRate: endpoint({
    method: 'POST',
    path: '/incentives/own-rates',
    permission: 'incentives.plan_edit',
    summary:
      'Gives a person a rate of their own for work of these days; never oneself. One at a time per person and rule.',
    body: z.strictObject({
      ventureId: uuid,
      planId: uuid,
      ruleKey: z.string().max(60),
      userId: uuid,
      rate: decimal,
      startsOn: day,
      endsOn: day.nullable().default(null),
      reason,
    }),
    reply: OwnRate,
    errors: [404, 409, 422],
  }),
  endOwnRate: endpoint({
    method: 'POST',
    path: '/incentives/own-rates/:id/end',
    permission: 'incentives.plan_edit',
    summary: 'Ends an own rate: `endsOn` is its last day. Days after it are paid by the rule again.',
    params: id,
    body: z.strictObject({ endsOn: day, reason, version: z.int() }),
    reply: OwnRate,
    errors: [404, 409, 422],
  }),
  removeOwnRate: endpoint({
    method: 'POST',
    path: '/incentives/own-rates/:id/remove',
    permission: 'incentives.plan_edit',
    summary: 'Takes an own rate away as if it had never been given; what was paid by it is recomputed.',
    params: id,
    body: z.strictObject({ reason, version: z.int() }),
    reply: z.strictObject({ removed: z.literal(true) }),
    errors: [404, 409],
  }),
}
export type OwnRate = z.output<typeof OwnRate>
