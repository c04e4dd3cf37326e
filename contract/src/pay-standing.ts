import { z } from 'zod'
import { Rule, Snapshot } from './rule.ts'
import { day } from './values.ts'

const period = z.enum(['day', 'week', 'month', 'quarter', 'year'])
/** Exact decimal text, or "n/d" where a decimal never ends. */
const exact = z.string()

const Gate = z.strictObject({
  metricKey: z.string(),
  op: z.enum(['>=', '>', '<=', '<', '=']),
  value: exact,
  /** null: no data, which meets no condition. */
  stands: exact.nullable(),
  /** What more would meet it; null: more does not help, or nothing is known. */
  missing: exact.nullable(),
  isMet: z.boolean(),
  words: z.string(),
})

/** What a rule needs before it pays more; amounts in major units of its currency, `gain` after the cap. */
const NextStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cap'), amount: exact, per: period }),
  z.strictObject({ kind: z.literal('gates'), unmet: z.array(Gate) }),
  z.strictObject({
    kind: z.literal('target'),
    metricKey: z.string(),
    at: exact,
    missing: exact.nullable(),
    gain: exact,
  }),
  z.strictObject({
    kind: z.literal('slab'),
    metricKey: z.string(),
    at: exact,
    missing: exact.nullable(),
    /** The bound itself still belongs to the slab below. */
    isAbove: z.boolean(),
    rate: exact.nullable(),
    amount: exact.nullable(),
    /** The rate is then paid for what lies below too. */
    alsoBelow: z.boolean(),
    gain: exact,
  }),
  z.strictObject({ kind: z.literal('unit'), metricKey: z.string(), brings: exact, first: exact.nullable() }),
  z.strictObject({
    kind: z.literal('loads'),
    field: z.enum(['margin', 'marginPct', 'revenue', 'miles']),
    slabs: z.array(
      z.strictObject({ from: exact, to: exact.nullable(), rate: exact.nullable(), amount: exact.nullable() }),
    ),
  }),
])

/** Where a person stands in the accumulation period of a rule that runs today. */
export const Standing = z
  .strictObject({
    /** As it pays this person today: with their own rate, where they have one. */
    rule: Rule,
    ownRate: z.strictObject({ rate: exact, startsOn: day, endsOn: day.nullable() }).nullable(),
    from: day,
    to: day,
    /** The day of the latest line in the period; null: nothing was counted in it yet. */
    asOf: day.nullable(),
    /** What is reached to date, without single loads. */
    snapshot: Snapshot,
    gates: z.array(Gate),
    cap: z.strictObject({ amount: exact, per: period, used: exact, left: exact }).nullable(),
    next: NextStep.nullable(),
    /** What the period comes to at this pace; null: too early to say, or the period is a day. */
    pace: z.strictObject({ value: exact.nullable(), amountMinor: z.int() }).nullable(),
  })
  .meta({ id: 'PayStanding' })
export type Standing = z.output<typeof Standing>
