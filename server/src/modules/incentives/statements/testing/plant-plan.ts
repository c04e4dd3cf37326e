import type { Rule } from '@holdfast/engine/incentives'
import type { Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

type Planted = {
  readonly name: string
  readonly currency?: string
  readonly startsOn?: string
  readonly rules: readonly Rule[]
}

/** A plan of Northline's in force, put straight into the tables; nobody is told of it. */
export async function plantPlan(stage: Stage, planted: Planted): Promise<void> {
  const { name, currency = 'USD', startsOn = '2026-06-01', rules } = planted
  await stage.sql(
    `with plan as (
      insert into incentives.plans (venture_id, name, currency) values ($1, $2, $3) returning venture_id, id
    ), version as (
      insert into incentives.plan_versions (venture_id, plan_id, number, starts_on) select venture_id, id, 1, $4::date from plan
      returning venture_id, id
    )
    insert into incentives.rules (venture_id, version_id, position, rule_key, rule)
    select venture_id, id, n, r ->> 'ruleKey', r from version, jsonb_array_elements($5::jsonb) with ordinality as each (r, n)`,
    [VENTURES.northline.id, name, currency, startsOn, JSON.stringify(rules)],
  )
  await stage.sql(
    `update incentives.plan_versions v set status = 'PUBLISHED', published_at = now() from incentives.plans p
    where p.id = v.plan_id and p.venture_id = $1 and p.name = $2`,
    [VENTURES.northline.id, name],
  )
}
