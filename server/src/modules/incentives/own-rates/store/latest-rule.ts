import type { Rule } from '@holdfast/engine/incentives'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { PlanRef } from '../../plans/store/plan-ref.ts'

/** The rule of a key as the last version in force that holds it has it; null: none does. */
export async function latestRule(db: Reads, { ventureId, id }: PlanRef, ruleKey: string): Promise<Rule | null> {
  const found = await sql<{ rule: Rule }>`
    select r.rule from incentives.plan_versions v
    join incentives.rules r on r.venture_id = v.venture_id and r.version_id = v.id and r.rule_key = ${ruleKey}
    where v.venture_id = ${ventureId} and v.plan_id = ${id} and v.status = 'PUBLISHED'
    order by v.starts_on desc limit 1`.execute(db)
  return found.rows[0]?.rule ?? null
}
