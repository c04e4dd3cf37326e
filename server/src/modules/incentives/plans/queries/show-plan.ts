import type { Plan } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { planView } from '../plan-view.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { planRows } from './plan-rows.ts'

export async function showPlan(db: Reads, caller: Caller, { ventureId, id }: PlanRef): Promise<Plan> {
  const [plan] = await planRows(db, [ventureId], id)
  return plan ? planView(caller, plan) : refuse('not_found', 'plan.not_found', 'There is no such plan for you to see.')
}
