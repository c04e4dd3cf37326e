import { z } from 'zod'
import { Example } from './plan-example.ts'
import { Rule } from './rule.ts'
import { currency, day, text } from './values.ts'

/** Rules and examples as they are drafted. */
export const ruleList = z.array(Rule).min(1).max(50)
export const exampleList = z.array(Example).max(100)

/**
 * A version as a file that leaves one Holdfast and enters the same or another. `formatVersion` rises when a reader of
 * the older one could misread the newer; fields stand in this order, so that two files can be compared line by line.
 */
export const PlanDocument = z
  .strictObject({
    format: z.literal('holdfast.plan'),
    formatVersion: z.literal(1),
    planName: text(120),
    currency,
    startsOn: day,
    endsOn: day.nullable(),
    rules: ruleList,
    examples: exampleList,
  })
  .meta({ id: 'PlanDocument' })

export type PlanDocument = z.output<typeof PlanDocument>
