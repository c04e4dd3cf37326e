import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DraftContent } from '../check-draft.ts'
import type { PlanRef } from './plan-ref.ts'
import { writeContent } from './write-content.ts'

type Draft = DraftContent & { readonly draftedBy: string }

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
  await writeContent(tx, { ventureId: plan.ventureId, versionId: version.id }, draft)
  return version
}
