import { CALC_TYPES } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { currency, decimal, text, uuid } from './values.ts'

const period = z.enum(['day', 'week', 'month', 'quarter', 'year'])
const bound = decimal.nullable()

/** A step of a table; `to` null is open. The engine says which of rate, amount and retroactive the calculation takes. */
const slab = z.strictObject({
  from: decimal,
  to: bound,
  rate: decimal.optional(),
  amount: decimal.optional(),
  retroactive: z.boolean().optional(),
})

/** What the calculation type needs beside the rate; a field that it does not know is refused by name. */
const config = z.strictObject({
  targetValue: decimal.optional(),
  bonusAmount: decimal.optional(),
  metricKey: z.string().max(60).optional(),
  mode: z.enum(['marginal', 'whole', 'interpolated']).optional(),
  boundary: z.enum(['lower', 'upper']).optional(),
  slabs: z.array(slab).min(1).max(50).optional(),
  flatAtZero: z.boolean().optional(),
  field: z.enum(['margin', 'marginPct', 'revenue', 'miles']).optional(),
  equipment: z.array(text(20)).min(1).max(20).optional(),
  customerIds: z.array(uuid).min(1).max(200).optional(),
})

/** A rule as it is written; the engine refuses what does not make sense and names the field. */
export const Rule = z
  .strictObject({
    ruleKey: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'is small letters, digits and dashes'),
    name: text(120),
    jobRole: z.string().nullable(),
    of: z.enum(['own', 'team']).default('own'),
    /** Of a team's rule: the access roles that are paid; absent = everybody above. */
    paidTo: z.array(text(40)).min(1).max(20).optional(),
    metricKey: z.string().max(60),
    calcType: z.enum(CALC_TYPES),
    rate: decimal.optional(),
    currency,
    config: config.default({}),
    qualification: z
      .strictObject({
        all: z
          .array(
            z.strictObject({ metricKey: z.string().max(60), op: z.enum(['>=', '>', '<=', '<', '=']), value: decimal }),
          )
          .min(1)
          .max(10),
      })
      .optional(),
    cap: z.strictObject({ amount: decimal, per: period }).optional(),
    accumulate: period.default('day'),
    negative: z.boolean().optional(),
  })
  .meta({ id: 'Rule' })

/** A load as LOAD_LEVEL_BONUS judges it: money in major units of the rule's currency; null = not known. */
const snapshotLoad = z.strictObject({
  id: z.string().max(60),
  margin: z.string().nullable(),
  revenue: z.string().nullable(),
  miles: z.string().nullable(),
  equipment: z.string().nullable().optional(),
  customerId: z.string().nullable().optional(),
  share: z.string(),
})

/** What a payee has reached in the rule's accumulation period; null = no data, a ratio is "numerator/denominator". */
export const Snapshot = z.strictObject({
  value: z.string().nullable(),
  metrics: z.record(z.string(), z.string().nullable()).optional(),
  loads: z.array(snapshotLoad).max(10_000).optional(),
  earned: z.string().optional(),
})

/** A step from the measure to the amount; the amounts of all parts sum exactly to the line. "" = the step has none. */
export const Part = z.strictObject({
  label: z.string(),
  measure: z.string(),
  rate: z.string(),
  amount: z.string(),
})

export type Rule = z.output<typeof Rule>
