import type { contract, ParsedInput, PlanDocument } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { findVersion } from './find-version.ts'
import { contentOfRow } from './version-content.ts'

export async function exportVersion(
  db: Reads,
  caller: Caller,
  { id }: ParsedInput<typeof contract.plans.exportVersion>,
): Promise<PlanDocument> {
  const { plan, version } = await findVersion(db, caller, id)
  const { startsOn, endsOn, rules, examples } = contentOfRow(version)
  return {
    format: 'holdfast.plan',
    formatVersion: 1,
    planName: plan.name,
    currency: plan.currency,
    startsOn,
    endsOn,
    rules: rules as PlanDocument['rules'],
    examples: [...examples],
  }
}
