import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

export async function insertOwnRate(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.ownRates.giveOwnRate>,
): Promise<string> {
  const { id } = await tx
    .insertInto('incentives.rate_overrides')
    .values({
      venture_id: input.ventureId,
      user_id: input.userId,
      plan_id: input.planId,
      rule_key: input.ruleKey,
      rate: input.rate,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      reason: input.reason,
      recorded_by: caller.impersonatedBy ?? caller.person?.id ?? null,
      recorded_at: caller.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
