import type { contract, ParsedInput } from '@holdfast/contract'
import { saasRecordEvent } from '@holdfast/engine/saas'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { saasVenture } from '../../policy.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { insertPlan } from '../store/save-plan.ts'

type Input = ParsedInput<typeof contract.saasPlans.createSaasPlan>

/** Refuses `plan.name_taken`. */
export async function createPlan(tx: Tx, caller: Caller, { ventureId, ...given }: Input): Promise<SaasRef> {
  const venture = saasVenture(caller, ventureId)
  authorize(may(caller, 'saas.write', venture.id), 'enter plans in this venture')
  const plan = { ...given, currency: given.currency ?? venture.currency }
  const id = await insertPlan(tx, caller, venture.id, plan)
  const facts = { name: plan.name, changes: {}, reason: null, by: personOf(caller), at: caller.now }
  publish(tx, caller, venture.id, [saasRecordEvent('saas.plan_added', id, facts)])
  return { ventureId: venture.id, id }
}
