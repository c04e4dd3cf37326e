import type { Rule } from '@holdfast/engine/incentives'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { commitDays, NORTHLINE } from '../../payouts/testing/paid-days.ts'
import { plantPlan } from '../../statements/testing/plant-plan.ts'

/** After the first fortnight, with today, on which what it was paid is corrected. */
export const NEXT = { periodStart: '2026-06-15', periodEnd: '2026-06-18' }

export const PER_LOAD: Rule = {
  ruleKey: 'team-loads',
  name: 'Loads of the team',
  jobRole: 'SALES',
  of: 'team',
  metricKey: 'loads_completed',
  calcType: 'FLAT_PER_UNIT',
  rate: '2',
  currency: 'USD',
  config: {},
}

export const OF_MARGIN: Rule = {
  ...PER_LOAD,
  ruleKey: 'team-margin',
  name: 'Margin of the team',
  metricKey: 'loads_margin',
  calcType: 'PERCENT_OF_METRIC',
  rate: '0.01',
}

/** Leads of Northline are paid by this rule for the first fortnight already. */
export async function payLeads(stage: Stage, rule: Rule): Promise<void> {
  await plantPlan(stage, { name: rule.name, rules: [rule] })
  await commitDays(stage, '2026-06-01', '2026-06-17')
}

/** Those of Callbridge by this one. */
export async function payCallLeads(stage: Stage, rule: Rule): Promise<void> {
  const ventureId = VENTURES.callbridge.id
  await stage.sql(
    `with plan as (
      insert into incentives.plans (venture_id, name, currency) values ($1, $2, 'INR') returning venture_id, id
    ), version as (
      insert into incentives.plan_versions (venture_id, plan_id, number, starts_on) select venture_id, id, 9, '2026-06-01' from plan
      returning venture_id, id
    )
    insert into incentives.rules (venture_id, version_id, position, rule_key, rule) select venture_id, id, 1, $3, $4 from version`,
    [ventureId, rule.name, rule.ruleKey, JSON.stringify({ ...rule, currency: 'INR' })],
  )
  await stage.sql(
    `update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where status = 'DRAFT'`,
  )
}

/** The load of somebody on a day. */
export async function loadOf(stage: Stage, person: PersonName, day: string): Promise<string> {
  const [load] = await stage.sql<{ id: string }>(
    `select l.id from freight.loads l join freight.load_credits c on c.load_id = l.id
     where c.user_id = $1 and l.billing_date = $2 order by l.id limit 1`,
    [PEOPLE[person].id, day],
  )
  return load?.id ?? ''
}

/** Whatever is not in pay yet is, and the day after the next period has come. */
export async function endPeriod(stage: Stage, tomorrow = '2026-06-19'): Promise<void> {
  await commitDays(stage, '2026-06-10', '2026-06-10')
  stage.clock.set(`${tomorrow}T13:12:00.000Z`)
  await commitDays(stage, '2026-06-18', '2026-06-18')
}

export const NORTHLINE_LOAD = { ventureId: NORTHLINE, kind: 'LOAD', reason: 'The customer disputes it' } as const
