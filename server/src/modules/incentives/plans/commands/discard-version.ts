import type { contract, ParsedInput } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { contentOf } from '../queries/version-content.ts'
import { deleteDraft } from '../store/change-draft.ts'
import { holdDraft } from '../store/hold-version.ts'
import type { PlanRef } from '../store/plan-ref.ts'

/** Throws a draft away. What it said stays in the audit log, from which it can be drafted again. */
export async function discardVersion(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.plans.discardVersion>,
): Promise<PlanRef> {
  const draft = await holdDraft(tx, caller, input)
  const before = await contentOf(tx, draft.plan, draft.id)
  await deleteDraft(tx, draft)
  await audit(tx, caller, {
    ventureId: draft.plan.ventureId,
    action: 'incentives.discard_version',
    subject: { kind: 'plan_version', id: draft.id },
    before: { ...before, number: draft.number },
  })
  return draft.plan
}
