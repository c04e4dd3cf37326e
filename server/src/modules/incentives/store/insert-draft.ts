import type { Rule } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PlanRef } from './plan-ref.ts'

type Draft = {
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly rules: readonly Rule[]
  readonly draftedBy: string
}

/** The plan is held, so the next number is nobody else's. */
export async function insertDraft(
  tx: Tx,
  plan: PlanRef,
  draft: Draft,
): Promise<{ readonly id: string; readonly number: number }> {
  const version = await tx
    .insertInto('incentives.plan_versions')
    .values({
      venture_id: plan.ventureId,
      plan_id: plan.id,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from incentives.plan_versions where venture_id = ${plan.ventureId} and plan_id = ${plan.id})`,
      starts_on: draft.startsOn,
      ends_on: draft.endsOn,
      drafted_by: draft.draftedBy,
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
  const rules = draft.rules.map((rule, index) => ({
    venture_id: plan.ventureId,
    version_id: version.id,
    position: index + 1,
    rule_key: rule.ruleKey,
    rule: JSON.stringify(rule),
  }))
  await tx.insertInto('incentives.rules').values(rules).execute()
  return version
}
