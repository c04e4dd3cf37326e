import { z } from 'zod'
import { Snapshot } from './rule.ts'
import { day, decimal, Money, text } from './values.ts'

/** What a rule is to pay for given values, agreed on before it is put in force: settle(toDate) − settle(before). */
export const Example = z
  .strictObject({
    name: text(120),
    ruleKey: z.string().max(60),
    toDate: Snapshot,
    before: Snapshot.nullable().default(null),
    /** A person's own rate, as if they had it that day. */
    override: z.strictObject({ rate: decimal, startsOn: day, endsOn: day.nullable() }).nullable().default(null),
    expected: Money,
  })
  .meta({ id: 'WorkedExample' })

/** An example beside what the engine makes of it by the rules it stands with; `actual` null: it cannot be computed. */
export const JudgedExample = z
  .strictObject({
    ...Example.shape,
    id: z.uuid(),
    actual: Money.nullable(),
    passes: z.boolean(),
    /** How the amount comes about, or why there is none. */
    explanation: z.string(),
  })
  .meta({ id: 'JudgedExample' })

export type Example = z.output<typeof Example>
export type JudgedExample = z.output<typeof JudgedExample>
