import type { Example } from '@holdfast/contract'
import type { Rule } from '@holdfast/engine/incentives'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'

type Content = { readonly rules: readonly Rule[]; readonly examples: readonly Example[] }
type Place = { readonly ventureId: VentureId; readonly versionId: string }

/** The rules and examples of a draft, in their order, in place of those that it had. */
export async function writeContent(tx: Tx, place: Place, { rules, examples }: Content): Promise<void> {
  // The examples go with the rules that they stand with.
  await tx
    .deleteFrom('incentives.rules')
    .where('venture_id', '=', place.ventureId)
    .where('version_id', '=', place.versionId)
    .execute()
  await tx
    .insertInto('incentives.rules')
    .values(
      rules.map((rule, at) => ({
        venture_id: place.ventureId,
        version_id: place.versionId,
        position: at + 1,
        rule_key: rule.ruleKey,
        rule: JSON.stringify(rule),
      })),
    )
    .execute()
  if (examples.length === 0) return
  await tx
    .insertInto('incentives.worked_examples')
    .values(examples.map((each, at) => rowOf(place, each, at + 1)))
    .execute()
}

function rowOf({ ventureId, versionId }: Place, example: Example, position: number) {
  const { name, ruleKey, toDate, before, override, expected } = example
  return {
    venture_id: ventureId,
    version_id: versionId,
    position,
    name,
    rule_key: ruleKey,
    to_date: JSON.stringify(toDate),
    before: before === null ? null : JSON.stringify(before),
    override: override === null ? null : JSON.stringify(override),
    expected_minor: expected.minor,
    expected_currency: expected.currency,
  }
}
