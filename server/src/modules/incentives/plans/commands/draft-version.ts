import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayEditPlans } from '../../policy.ts'
import { checkCustomers } from '../check-customers.ts'
import { checkDraft, type DraftContent } from '../check-draft.ts'
import { type HeldPlan, holdPlan } from '../store/hold-plan.ts'
import { insertDraft } from '../store/insert-draft.ts'
import type { PlanRef } from '../store/plan-ref.ts'

export async function draftVersion(
  tx: Tx,
  caller: Caller,
  { id, ...content }: ParsedInput<typeof contract.plans.draftVersion>,
): Promise<PlanRef> {
  const plan = await planToDraft(tx, caller, id)
  await drafted(tx, caller, plan, content, 'incentives.draft_version')
  return plan
}

/** The plan, held, by somebody who may draft a version of it. */
export async function planToDraft(tx: Tx, caller: Caller, id: string): Promise<HeldPlan> {
  const plan = await holdPlan(tx, caller, id)
  if (!plan) refuse('not_found', 'plan.not_found', 'There is no such plan for you to see.')
  authorize(mayEditPlans(caller, plan.ventureId), 'draft a version of this plan')
  return plan
}

/** Checks and writes a draft, and puts it on record as what it came by. */
export async function drafted(
  tx: Tx,
  caller: Caller,
  plan: HeldPlan,
  content: DraftContent,
  action: `incentives.${string}`,
  origin: object = {},
): Promise<void> {
  checkDraft(content, plan.currency)
  await checkCustomers(tx, plan.ventureId, content.rules)
  const { startsOn, endsOn, rules, examples } = content
  const draft = { startsOn, endsOn, rules, examples, draftedBy: caller.impersonatedBy ?? personOf(caller) }
  const version = await insertDraft(tx, plan, draft)
  await audit(tx, caller, {
    ventureId: plan.ventureId,
    action,
    subject: { kind: 'plan_version', id: version.id },
    after: { ...draft, ...origin, number: version.number },
  })
}
