import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { drafted, planToDraft } from './draft-version.ts'

/** A document becomes a draft of the plan, whatever plan it came from; only the currency has to be the same. */
export async function importVersion(
  tx: Tx,
  caller: Caller,
  document: ParsedInput<typeof contract.plans.importVersion>,
): Promise<PlanRef> {
  const plan = await planToDraft(tx, caller, document.id)
  if (document.currency !== plan.currency)
    refuse(
      'refused',
      'plan.currency_mismatch',
      `The document pays in ${document.currency} and ${plan.name} in ${plan.currency}. Import it into a plan in ${document.currency}.`,
      { field: 'currency' },
    )
  const { startsOn, endsOn, rules, examples, planName } = document
  const content = { startsOn, endsOn, rules, examples }
  await drafted(tx, caller, plan, content, 'incentives.import_version', { importedFrom: planName })
  return plan
}
