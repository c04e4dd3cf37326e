import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { TargetMetric } from './targets.ts'
import { day, decimal, uuid } from './values.ts'

const { label, unit, better } = TargetMetric.shape

const OwnTarget = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    ventureName: z.string(),
    metric: z.string(),
    label,
    unit,
    better,
    /** Of money and rates. */
    currency: z.string().nullable(),
    campaign: z.strictObject({ id: uuid, name: z.string() }).nullable(),
    /** That of the target; what does not add up is looked at by month. */
    period: z.enum(['day', 'week', 'month']),
    /** First and last day of the period that holds the venture’s today. */
    from: day,
    to: day,
    /** The person’s own, up to now, in the unit of the metric; null: nothing was measured. */
    value: decimal.nullable(),
    /** Whether a person’s own figure of this metric exists at all. */
    isMeasured: z.boolean(),
    /** What the whole period is to reach; null: nobody works in it. */
    target: decimal.nullable(),
    /** What the days before today were to bring; null: it does not add up. */
    due: decimal.nullable(),
    standing: z.enum(['reached', 'on_track', 'behind']).nullable(),
  })
  .meta({ id: 'OwnTarget' })

/** What somebody is to reach, beside what they did. Part of the area `myDay`. */
export const myDayTargets = {
  myTargets: endpoint({
    method: 'GET',
    path: '/my-day/targets',
    permission: 'self',
    summary: 'The person’s own targets that are in force today, each beside their own figure of its period.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({
      items: z.array(OwnTarget),
      /** Where the person works and has no target of their own. */
      without: z.array(
        z.strictObject({ ventureId: uuid, ventureName: z.string(), can: z.strictObject({ set: z.boolean() }) }),
      ),
    }),
    errors: [],
  }),
}
export type MyTargets = z.output<typeof myDayTargets.myTargets.reply>
export type OwnTarget = z.output<typeof OwnTarget>
