import type { PlanId, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { PlanRef } from './plan-ref.ts'

/** null: the venture has a plan of this name. */
export async function insertPlan(
  tx: Tx,
  caller: Caller,
  plan: { ventureId: VentureId; name: string; currency: string },
): Promise<PlanRef | null> {
  const row = await tx
    .insertInto('incentives.plans')
    .values({ venture_id: plan.ventureId, name: plan.name, currency: plan.currency, created_at: caller.now })
    .onConflict((conflict) => conflict.columns(['venture_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? { ventureId: plan.ventureId, id: row.id as PlanId } : null
}
