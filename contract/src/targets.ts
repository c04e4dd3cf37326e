import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, day, decimal, person, uuid } from './values.ts'

const per = z.enum(['day', 'week', 'month'])

/** What can be aimed at in a venture of this type. */
export const TargetMetric = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    /** money: whole minor units of the venture's currency · rate, perRoom: major units of it · share: a fraction · points: a mean rating from 1 to 5. */
    unit: z.enum(['money', 'count', 'share', 'rate', 'perRoom', 'seconds', 'points']),
    better: z.enum(['higher', 'lower']),
    /** Whether a value is for a day, a week or a month and adds up; otherwise it holds for any period. */
    addsUp: z.boolean(),
    /** The field of the figures that it is compared with. */
    figure: z.string(),
  })
  .meta({ id: 'TargetMetric' })

const Target = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    metric: z.string(),
    /** With `person`, null: of the whole venture. */
    campaign: z.strictObject({ id: uuid, name: z.string() }).nullable(),
    person: person.nullable(),
    /** In the unit of the metric. */
    value: decimal,
    /** null: the metric does not add up, the value holds for any period. */
    per: per.nullable(),
    from: day,
    /** The last day; null: until further notice. */
    to: day.nullable(),
    /** No last day was given: it runs until the next one begins. */
    isOpen: z.boolean(),
    can,
  })
  .meta({ id: 'Target' })

export const targets = {
  listTargets: endpoint({
    method: 'GET',
    path: '/kpi/targets',
    permission: 'kpi.read',
    summary: 'What a venture aims at, on a day or ever, and what can be aimed at.',
    query: z.strictObject({
      ventureId: uuid,
      /** Only those in force on this day. */
      on: day.optional(),
      metric: z.string().max(40).optional(),
      campaignId: uuid.optional(),
      userId: uuid.optional(),
    }),
    reply: z.strictObject({ items: z.array(Target), metrics: z.array(TargetMetric), can }),
    errors: [],
  }),
  setTarget: endpoint({
    method: 'PUT',
    path: '/kpi/targets',
    permission: 'kpi.targets',
    summary:
      'Sets the target of a metric from a day on, in place of the one that begins that day; value null takes that one away. Without a last day it runs until the next begins.',
    body: z.strictObject({
      ventureId: uuid,
      metric: z.string().max(40),
      campaignId: uuid.nullable().default(null),
      userId: uuid.nullable().default(null),
      from: day,
      to: day.nullable().default(null),
      value: decimal.nullable(),
      per: per.nullable().default(null),
    }),
    reply: z.strictObject({ target: Target.nullable() }),
    errors: [404, 409, 422],
  }),
}
export type Target = z.output<typeof Target>
export type TargetMetric = z.output<typeof TargetMetric>
