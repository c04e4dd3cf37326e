import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Part, Rule, Snapshot } from './rule.ts'
import { can, currency, day, id, listOf, Money, page, person, text, uuid } from './values.ts'

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
/** What the rows of a file are. */
const part = z.enum(['people', 'rules', 'days']).default('people')
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

const scenarioFields = {
  id: uuid,
  ventureId: uuid,
  name: z.string(),
  /** null: of a plan that does not exist yet. */
  planId: uuid.nullable(),
  planName: z.string().nullable(),
  currency,
  from: day,
  to: day,
  status: z.enum(['COMPUTING', 'DONE', 'FAILED']),
  /** How many of the people are done; `of` null: not known yet. */
  progress: z.strictObject({ done: z.int(), of: z.int().nullable() }),
  failure: z.string().nullable(),
  /** Of the last result, which stays while it is computed again. */
  totals: z.strictObject(beside).nullable(),
  computedAt: z.string().nullable(),
  /** Work or pay of its days was committed since. */
  isOutdated: z.boolean(),
  createdBy: person.nullable(),
  createdAt: z.string(),
  version: z.int(),
  can,
}
const ScenarioRow = z.strictObject(scenarioFields).meta({ id: 'ScenarioRow' })
const Scenario = z
  .strictObject({ ...scenarioFields, rules: z.array(Rule), result: Simulation.nullable() })
  .meta({ id: 'Scenario' })

const Comparison = z.strictObject({
  currency,
  scenarios: z.array(ScenarioRow),
  /** Those whom the scenarios tell apart most come first; an amount is null where the scenario has nobody of that name. */
  people: z.array(
    z.strictObject({
      person,
      each: z.array(z.strictObject({ paid: Money, simulated: Money }).nullable()),
      spread: Money,
    }),
  ),
  morePeople: z.int(),
})

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
  exportSimulation: endpoint({
    method: 'POST',
    path: '/incentives/simulate/export',
    permission: 'incentives.plan_edit',
    summary: 'A simulation as a CSV file: everybody, or by rule, or by day. Writes nothing.',
    body: z.strictObject({ ...question, part }),
    reply: z.string(),
    errors: [404, 422],
  }),
  listScenarios: endpoint({
    method: 'GET',
    path: '/incentives/scenarios',
    permission: 'incentives.plan_edit',
    summary: 'Saved simulations of the person’s ventures, newest first.',
    query: z.strictObject(page),
    reply: listOf(ScenarioRow),
    errors: [],
  }),
  compareScenarios: endpoint({
    method: 'GET',
    path: '/incentives/scenarios/compare',
    permission: 'incentives.plan_edit',
    summary: 'Two or three computed scenarios of one venture side by side, in total and by person.',
    query: z.strictObject({ first: uuid, second: uuid, third: uuid.optional() }),
    reply: Comparison,
    errors: [404, 422],
  }),
  getScenario: endpoint({
    method: 'GET',
    path: '/incentives/scenarios/:id',
    permission: 'incentives.plan_edit',
    summary: 'A saved simulation with what was asked, how far it is, and its result.',
    params: id,
    reply: Scenario,
    errors: [404],
  }),
  exportScenario: endpoint({
    method: 'GET',
    path: '/incentives/scenarios/:id/export',
    permission: 'incentives.plan_edit',
    summary: 'The result of a saved simulation as a CSV file: everybody, or by rule, or by day.',
    params: id,
    query: z.strictObject({ part }),
    reply: z.string(),
    errors: [404, 422],
  }),
  saveScenario: endpoint({
    method: 'POST',
    path: '/incentives/scenarios',
    permission: 'incentives.plan_edit',
    summary: 'Keeps a simulation under a name and computes it in the background, however large it is.',
    body: z.strictObject({ ...question, name: text(120) }),
    reply: ScenarioRow,
    errors: [404, 422],
  }),
  renameScenario: endpoint({
    method: 'PATCH',
    path: '/incentives/scenarios/:id',
    permission: 'incentives.plan_edit',
    summary: 'Gives a saved simulation another name.',
    params: id,
    body: z.strictObject({ version: z.int(), name: text(120) }),
    reply: ScenarioRow,
    errors: [404, 409],
  }),
  computeScenario: endpoint({
    method: 'POST',
    path: '/incentives/scenarios/:id/compute',
    permission: 'incentives.plan_edit',
    summary: 'Computes a saved simulation again, from the work as it is known now.',
    params: id,
    body: z.strictObject({ version: z.int() }),
    reply: ScenarioRow,
    errors: [404, 409],
  }),
  deleteScenario: endpoint({
    method: 'DELETE',
    path: '/incentives/scenarios/:id',
    permission: 'incentives.plan_edit',
    summary: 'Deletes a saved simulation; what was paid is not touched.',
    params: id,
    reply: z.strictObject({ deleted: z.literal(true) }),
    errors: [404],
  }),
}
export type Scenario = z.output<typeof Scenario>
export type ScenarioRow = z.output<typeof ScenarioRow>
export type Simulation = z.output<typeof Simulation>
