import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PlanDiff, VersionCheck } from './plan-check.ts'
import { exampleList, PlanDocument, ruleList } from './plan-document.ts'
import { JudgedExample } from './plan-example.ts'
import { Rule } from './rule.ts'
import { can, currency, day, id, Money, text, uuid } from './values.ts'

/** A value at which the amount jumps, or a condition at which all of it comes and goes (`gate`, without an amount). */
const Cliff = z.strictObject({
  at: z.string(),
  kind: z.enum(['up', 'down', 'gate']),
  jump: Money.nullable(),
  sentence: z.string(),
})

const Version = z
  .strictObject({
    id: uuid,
    planId: uuid,
    number: z.int(),
    status: z.enum(['DRAFT', 'PUBLISHED']),
    /** Rises with every edit of a draft; an edit names the one that it saw. */
    version: z.int(),
    startsOn: day,
    endsOn: day.nullable(),
    publishedAt: z.string().nullable(),
    /** The caller drafted or edited it, so that somebody else publishes it. */
    isOwn: z.boolean(),
    rules: z.array(z.strictObject({ id: uuid, rule: Rule, sentence: z.string(), cliffs: z.array(Cliff) })),
    examples: z.array(JudgedExample),
    can,
  })
  .meta({ id: 'PlanVersion' })
const Plan = z
  .strictObject({ id: uuid, ventureId: uuid, name: z.string(), currency, versions: z.array(Version), can })
  .meta({ id: 'Plan' })

export const plans = {
  listPlans: endpoint({
    method: 'GET',
    path: '/incentives/plans',
    permission: 'incentives.read_own',
    summary: 'Plans of the person’s ventures with their versions and rules in words.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(Plan) }),
    errors: [],
  }),
  getPlan: endpoint({
    method: 'GET',
    path: '/incentives/plans/:id',
    permission: 'incentives.read_own',
    summary: 'A plan with its versions, newest first: rules in words, their cliffs, and worked examples.',
    params: id,
    reply: Plan,
    errors: [404],
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
    summary: 'Drafts a version: its first day, its rules and the examples that it has to pass.',
    params: id,
    body: z.strictObject({
      startsOn: day,
      endsOn: day.nullable().default(null),
      rules: ruleList,
      examples: exampleList.default([]),
    }),
    reply: Plan,
    errors: [404, 409, 422],
  }),
  changeVersion: endpoint({
    method: 'PATCH',
    path: '/incentives/versions/:id',
    permission: 'incentives.plan_edit',
    summary: 'Edits a draft. What is not named stays; rules and examples are replaced as wholes.',
    params: id,
    body: z.strictObject({
      version: z.int(),
      startsOn: day.optional(),
      endsOn: day.nullable().optional(),
      rules: ruleList.optional(),
      examples: exampleList.optional(),
    }),
    reply: Plan,
    errors: [404, 409, 422],
  }),
  discardVersion: endpoint({
    method: 'POST',
    path: '/incentives/versions/:id/discard',
    permission: 'incentives.plan_edit',
    summary: 'Throws a draft away; what it said stays in the audit log.',
    params: id,
    body: z.strictObject({ version: z.int() }),
    reply: Plan,
    errors: [404, 409],
  }),
  checkVersion: endpoint({
    method: 'GET',
    path: '/incentives/versions/:id/check',
    permission: 'incentives.plan_edit',
    summary:
      'What publishing a draft would do to pay: rules cut inside a running period, days left without a version, days that are paid anew; and whose pay that moves.',
    params: id,
    reply: VersionCheck,
    errors: [404],
  }),
  publishVersion: endpoint({
    method: 'POST',
    path: '/incentives/versions/:id/publish',
    permission: 'incentives.plan_publish',
    summary:
      'Puts a draft in force as it was seen (`version`); by somebody who neither drafted nor edited it. A version in force before it ends the day before. One that cuts a running period or leaves days without a version is answered 409 `version.cuts_period`, one that pays days anew 409 `version.rewrites_pay`, each with whom it concerns, until `confirm`.',
    params: id,
    body: z.strictObject({ version: z.int(), confirm: z.boolean().default(false) }),
    reply: Plan,
    errors: [404, 409, 422],
  }),
  diffVersion: endpoint({
    method: 'GET',
    path: '/incentives/versions/:id/diff',
    permission: 'incentives.read_own',
    summary: 'What a version changes in words, against another one of its plan; by default the one before it.',
    params: id,
    query: z.strictObject({ against: uuid.optional() }),
    reply: PlanDiff,
    errors: [404],
  }),
  exportVersion: endpoint({
    method: 'GET',
    path: '/incentives/versions/:id/export',
    permission: 'incentives.read_own',
    summary: 'A version as a document that can be imported again.',
    params: id,
    reply: PlanDocument,
    errors: [404],
  }),
  importVersion: endpoint({
    method: 'POST',
    path: '/incentives/plans/:id/import',
    permission: 'incentives.plan_edit',
    summary: 'Drafts a version from an exported document. Every defect is named by its path (`facts.defects`).',
    params: id,
    body: PlanDocument,
    reply: Plan,
    errors: [404, 409, 422],
  }),
  copyVersion: endpoint({
    method: 'POST',
    path: '/incentives/versions/:id/copy',
    permission: 'incentives.plan_edit',
    summary: 'Drafts the same rules in a plan of another venture, which is opened if there is none of that name.',
    params: id,
    body: z.strictObject({ ventureId: uuid, name: text(120), startsOn: day }),
    reply: Plan,
    errors: [404, 409, 422],
  }),
}
export type Plan = z.output<typeof Plan>
export type Cliff = z.output<typeof Cliff>
