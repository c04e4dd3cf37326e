import type { contract, ParsedInput, Plan } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { planView } from '../plan-view.ts'
import { planRows } from './plan-rows.ts'

export async function getPlan(
  db: Reads,
  caller: Caller,
  { id }: ParsedInput<typeof contract.plans.getPlan>,
): Promise<Plan> {
  const [plan] = await planRows(db, caller.scope, id)
  return plan ? planView(caller, plan) : refuse('not_found', 'plan.not_found', 'There is no such plan for you to see.')
}
