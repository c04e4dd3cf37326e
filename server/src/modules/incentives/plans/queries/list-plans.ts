import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { planView } from '../plan-view.ts'
import { planRows } from './plan-rows.ts'

/** Everyone reads the plans of their ventures: what they are paid by is no secret. */
export async function listPlans(db: Reads, caller: Caller): Promise<Reply<typeof contract.plans.listPlans>> {
  const plans = await planRows(db, caller.scope)
  return { items: plans.map((plan) => planView(caller, plan)) }
}
