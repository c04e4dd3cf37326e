import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Part, Rule, Snapshot } from './rule.ts'
import { currency, day, Money, person, uuid } from './values.ts'

/**
 * What is asked: the rules of a draft, or of a stored version by its id, in the place of every version of the plan from
 * `from` to `to`, both included. No plan: one that does not exist yet.
 */
const question = {
  ventureId: uuid,
  planId: uuid.nullable(),
  versionId: uuid.optional(),
  rules: z.array(Rule).min(1).max(50).optional(),
  from: day,
  to: day,
}

/** What was paid beside what the draft would have paid; `difference` is simulated − paid. */
const beside = { paid: Money, simulated: Money, difference: Money }
const side = z.strictObject({ people: z.int(), sum: Money })

export const Simulation = z
  .strictObject({
    currency,
    /** The first and last day that can have pay at all; null: none of them. */
    counted: z.strictObject({ from: day, to: day }).nullable(),
    /** Sentences about what the figures leave out. */
    notes: z.array(z.string()),
    totals: z.strictObject(beside),
    winners: side,
    losers: side,
    unchanged: z.int(),
    /** Of those whom the days concern, how many the draft pays nothing. */
    paidNothing: z.int(),
    /** By the size of the difference, the largest first; `morePeople` are not listed. */
    people: z.array(z.strictObject({ person, ...beside })),
    morePeople: z.int(),
    rules: z.array(
      z.strictObject({
        ruleKey: z.string(),
        name: z.string(),
        /** null: the draft does not hold the rule. */
        sentence: z.string().nullable(),
        ...beside,
        /** How many people earn by it in the draft. */
        people: z.int(),
      }),
    ),
    days: z.array(z.strictObject({ day, ...beside })),
  })
  .meta({ id: 'Simulation' })

export const simulation = {
  simulate: endpoint({
    method: 'POST',
    path: '/incentives/simulate',
    permission: 'incentives.plan_edit',
    summary: 'What a draft would have paid for past days, beside what was paid. Writes nothing.',
    body: z.strictObject(question),
    reply: Simulation,
    errors: [404, 422],
  }),
  simulatePerson: endpoint({
    method: 'POST',
    path: '/incentives/simulate/person',
    permission: 'incentives.plan_edit',
    summary: 'The same for one person, day by day and rule by rule, each line with how it came about. Writes nothing.',
    body: z.strictObject({ ...question, userId: uuid }),
    reply: z.strictObject({
      person,
      totals: z.strictObject(beside),
      days: z.array(
        z.strictObject({
          day,
          ...beside,
          lines: z.array(
            z.strictObject({
              ruleKey: z.string(),
              name: z.string(),
              ...beside,
              /** null: the draft has no line of the rule on this day. */
              drafted: z
                .strictObject({
                  toDate: Snapshot,
                  before: Snapshot.nullable(),
                  parts: z.array(Part),
                  explanation: z.string(),
                })
                .nullable(),
            }),
          ),
        }),
      ),
    }),
    errors: [404, 422],
  }),
}
export type Simulation = z.output<typeof Simulation>
