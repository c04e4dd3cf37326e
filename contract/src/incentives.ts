import { CALC_TYPES } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, currency, day, decimal, id, listOf, Money, page, person, text, uuid } from './values.ts'

const period = z.enum(['day', 'week', 'month', 'quarter', 'year'])

/** A rule as it is written; the engine refuses what does not make sense and names the field. */
const Rule = z
  .strictObject({
    ruleKey: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'is small letters, digits and dashes'),
    name: text(120),
    jobRole: z.string().nullable(),
    of: z.enum(['own', 'team']).default('own'),
    metricKey: z.string().max(60),
    calcType: z.enum(CALC_TYPES),
    rate: decimal.optional(),
    currency,
    config: z
      .strictObject({
        targetValue: decimal.optional(),
        bonusAmount: decimal.optional(),
        metricKey: z.string().max(60).optional(),
      })
      .default({}),
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

const snapshot = z.strictObject({
  value: z.string().nullable(),
  metrics: z.record(z.string(), z.string().nullable()).optional(),
  earned: z.string().optional(),
})
const part = z.strictObject({ label: z.string(), measure: z.string(), rate: z.string(), amount: z.string() })

const Version = z
  .strictObject({
    id: uuid,
    planId: uuid,
    number: z.int(),
    status: z.enum(['DRAFT', 'PUBLISHED']),
    startsOn: day,
    endsOn: day.nullable(),
    publishedAt: z.string().nullable(),
    rules: z.array(z.strictObject({ id: uuid, rule: Rule, sentence: z.string() })),
    can,
  })
  .meta({ id: 'PlanVersion' })
const Plan = z
  .strictObject({ id: uuid, ventureId: uuid, name: z.string(), currency, versions: z.array(Version), can })
  .meta({ id: 'Plan' })

const Line = z
  .strictObject({
    id: uuid,
    day,
    planName: z.string(),
    versionNumber: z.int(),
    ruleKey: z.string(),
    ruleName: z.string(),
    sentence: z.string(),
    amount: Money,
    toDate: z.string().nullable(),
    unmeasured: z.int(),
    creditCount: z.int(),
    reason: z.string(),
  })
  .meta({ id: 'PayLine' })

const Trace = z
  .strictObject({
    line: Line,
    person,
    rule: Rule,
    toDate: snapshot,
    before: snapshot.nullable(),
    settledToDate: Money,
    settledBefore: Money,
    parts: z.array(part),
    explanation: z.string(),
    credits: z.array(
      z.strictObject({
        sourceKind: z.enum(['load', 'call']),
        sourceId: uuid,
        label: z.string(),
        detail: z.string(),
        role: z.string().nullable(),
        share: z.string(),
        /** The measure of the whole record; null: not known. */
        measure: z.string().nullable(),
        /** What it added to the value; null: nothing, since it is not known. */
        counted: z.string().nullable(),
      }),
    ),
    digest: z.string(),
    /** The same line computed again from the stored explanation. */
    recomputed: Money,
    agrees: z.boolean(),
  })
  .meta({ id: 'PayTrace' })

const Daily = z
  .strictObject({ id: uuid, ventureId: uuid, person, day, amount: Money, lines: z.array(Line) })
  .meta({ id: 'DailyPay' })

const span = z.strictObject({ from: day, to: day })
const Difference = z.strictObject({
  kind: z.string(),
  person: person.nullable(),
  day,
  stored: Money.nullable(),
  computed: Money.nullable(),
  what: z.string(),
})

export const incentives = {
  listPlans: endpoint({
    method: 'GET',
    path: '/incentives/plans',
    permission: 'incentives.read_own',
    summary: 'Plans of the person’s ventures with their versions and rules in words.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(Plan) }),
    errors: [],
  }),
  createPlan: endpoint({
    method: 'POST',
    path: '/incentives/plans',
    permission: 'incentives.plan_edit',
    summary: 'Opens a plan with one pay currency.',
    body: z.strictObject({ ventureId: uuid, name: text(120), currency }),
    reply: Plan,
    errors: [409],
  }),
  draftVersion: endpoint({
    method: 'POST',
    path: '/incentives/plans/:id/versions',
    permission: 'incentives.plan_edit',
    summary: 'Drafts a version: its first day and its rules.',
    params: id,
    body: z.strictObject({ startsOn: day, endsOn: day.nullable().default(null), rules: z.array(Rule).min(1).max(50) }),
    reply: Plan,
    errors: [404, 409, 422],
  }),
  publishVersion: endpoint({
    method: 'POST',
    path: '/incentives/versions/:id/publish',
    permission: 'incentives.plan_publish',
    summary:
      'Puts a draft in force; by somebody else than its author. A version in force before it ends the day before.',
    params: id,
    reply: Plan,
    errors: [404, 409, 422],
  }),
  evaluate: endpoint({
    method: 'POST',
    path: '/incentives/evaluate',
    permission: 'incentives.read_own',
    summary: 'What a rule pays for given values. Writes nothing.',
    body: z.strictObject({ rule: Rule, toDate: snapshot, before: snapshot.nullable().optional() }),
    reply: z.strictObject({
      amount: Money,
      settledToDate: Money,
      settledBefore: Money,
      parts: z.array(part),
      explanation: z.string(),
    }),
    errors: [422],
  }),
  previewDay: endpoint({
    method: 'POST',
    path: '/incentives/preview',
    permission: 'incentives.commit',
    summary: 'The day as it would be computed now, beside what is stored. Writes nothing.',
    body: z.strictObject({ ventureId: uuid, date: day }),
    reply: z.strictObject({
      items: z.array(
        z.strictObject({ person, currency, storedMinor: z.int().nullable(), computedMinor: z.int().nullable() }),
      ),
    }),
    errors: [422],
  }),
  commitDay: endpoint({
    method: 'POST',
    path: '/incentives/commit',
    permission: 'incentives.commit',
    summary: 'Recomputes a day and what follows from it, and writes only what differs.',
    body: z.strictObject({ ventureId: uuid, date: day }),
    reply: z.strictObject({
      inserted: z.int(),
      updated: z.int(),
      deleted: z.int(),
      unchanged: z.int(),
      total: z.array(Money),
      adjustments: z.int(),
    }),
    errors: [409, 422],
  }),
  listDaily: endpoint({
    method: 'GET',
    path: '/incentives/daily',
    permission: 'incentives.read_own',
    summary: 'Daily pay: one’s own, and of the people one may see.',
    query: z.strictObject({ ...page, from: day.optional(), to: day.optional(), userId: uuid.optional() }),
    reply: listOf(z.strictObject({ id: uuid, ventureId: uuid, person, day, amount: Money })),
    errors: [],
  }),
  getDaily: endpoint({
    method: 'GET',
    path: '/incentives/daily/:id',
    permission: 'incentives.read_own',
    summary: 'A day’s pay with its lines.',
    params: id,
    reply: Daily,
    errors: [404],
  }),
  myPay: endpoint({
    method: 'GET',
    path: '/incentives/my',
    permission: 'incentives.read_own',
    summary: 'The person’s own pay of a period: by venture and currency, by rule, by day.',
    query: span,
    reply: z.strictObject({
      wallets: z.array(
        z.strictObject({
          ventureId: uuid,
          ventureName: z.string(),
          currency,
          totalMinor: z.int(),
          todayMinor: z.int(),
          rules: z.array(
            z.strictObject({
              planName: z.string(),
              ruleKey: z.string(),
              ruleName: z.string(),
              sentence: z.string(),
              toDate: z.string().nullable(),
              amountMinor: z.int(),
            }),
          ),
          days: z.array(z.strictObject({ day, amountMinor: z.int(), lines: z.array(Line) })),
        }),
      ),
      asOf: z.string(),
    }),
    errors: [],
  }),
  traceLine: endpoint({
    method: 'GET',
    path: '/incentives/lines/:id',
    permission: 'incentives.read_own',
    summary: 'How a line came about: rule, parts, source rows, computed again.',
    params: id,
    reply: Trace,
    errors: [404],
  }),
  traceRecord: endpoint({
    method: 'GET',
    path: '/incentives/trace',
    permission: 'incentives.read_own',
    summary: 'What a record paid, to whom, under which rule.',
    query: z.strictObject({ loadId: uuid.optional(), callId: uuid.optional() }),
    reply: z.strictObject({
      items: z.array(
        z.strictObject({ person, role: z.string().nullable(), share: z.string(), workDay: day, lines: z.array(Line) }),
      ),
    }),
    errors: [404, 422],
  }),
  verifyPay: endpoint({
    method: 'GET',
    path: '/incentives/verify',
    permission: 'incentives.read_venture',
    summary: 'Computes a period again from the facts and lists every difference; none is the answer to hope for.',
    query: z.strictObject({ ventureId: uuid, from: day, to: day }),
    reply: z.strictObject({ checkedLines: z.int(), differences: z.array(Difference) }),
    errors: [422],
  }),
}
export type Rule = z.output<typeof Rule>
export type Plan = z.output<typeof Plan>
export type PayLine = z.output<typeof Line>
export type PayTrace = z.output<typeof Trace>
