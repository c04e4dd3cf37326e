import type { contract, ParsedInput } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { checkCustomers } from '../check-customers.ts'
import { checkDraft, type DraftContent } from '../check-draft.ts'
import { contentOf } from '../queries/version-content.ts'
import { changeDraft } from '../store/change-draft.ts'
import { holdDraft } from '../store/hold-version.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { writeContent } from '../store/write-content.ts'

/** Edits a draft; whoever ever edited it counts as its author. Refuses `record.changed` when somebody else did meanwhile. */
export async function changeVersion(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.plans.changeVersion>,
): Promise<PlanRef> {
  const draft = await holdDraft(tx, caller, input)
  const before = await contentOf(tx, draft.plan, draft.id)
  const after: DraftContent = {
    startsOn: input.startsOn ?? before.startsOn,
    endsOn: input.endsOn === undefined ? before.endsOn : input.endsOn,
    rules: input.rules ?? before.rules,
    examples: input.examples ?? before.examples,
  }
  checkDraft(after, draft.plan.currency)
  await checkCustomers(tx, draft.plan.ventureId, after.rules)

  const { startsOn, endsOn } = after
  await changeDraft(tx, draft, { startsOn, endsOn, editedBy: caller.impersonatedBy ?? personOf(caller) })
  await writeContent(tx, { ventureId: draft.plan.ventureId, versionId: draft.id }, after)
  await audit(tx, caller, {
    ventureId: draft.plan.ventureId,
    action: 'incentives.change_version',
    subject: { kind: 'plan_version', id: draft.id },
    before,
    after,
  })
  return draft.plan
}
