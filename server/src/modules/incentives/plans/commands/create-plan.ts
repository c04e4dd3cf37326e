import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayEditPlans } from '../../policy.ts'
import { insertPlan } from '../store/insert-plan.ts'
import type { PlanRef } from '../store/plan-ref.ts'

export async function createPlan(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.plans.createPlan>,
): Promise<PlanRef> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayEditPlans(caller, venture.id), 'open a plan here')
  const plan = await insertPlan(tx, caller, { ventureId: venture.id, name: input.name, currency: input.currency })
  if (!plan)
    refuse('conflict', 'plan.name_taken', `${venture.name} has a plan "${input.name}" already. Choose another name.`, {
      field: 'name',
    })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.create_plan',
    subject: { kind: 'plan', id: plan.id },
    after: input,
  })
  return plan
}
