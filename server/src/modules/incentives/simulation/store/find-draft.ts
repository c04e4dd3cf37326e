import type { Rule } from '@holdfast/engine/incentives'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type FoundPlan = { readonly id: string; readonly name: string; readonly currency: string }

/** A plan of this venture and of no other. */
export async function findPlan(db: Reads, ventureId: VentureId, id: string): Promise<FoundPlan | null> {
  const found = await db
    .selectFrom('incentives.plans')
    .select(['id', 'name', 'currency'])
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** The rules of a stored version of the plan, in their order; null: the plan has no such version. */
export async function rulesOfVersion(
  db: Reads,
  ventureId: VentureId,
  planId: string,
  id: string,
): Promise<readonly Rule[] | null> {
  const found = await sql<{ rules: Rule[] }>`
    select coalesce((select jsonb_agg(r.rule order by r.position) from incentives.rules r
      where r.venture_id = v.venture_id and r.version_id = v.id), '[]') as rules
    from incentives.plan_versions v
    where v.venture_id = ${ventureId} and v.plan_id = ${planId}::uuid and v.id = ${id}::uuid`.execute(db)
  return found.rows[0]?.rules ?? null
}
