import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { grant } from '../grant.ts'
import { mayAnswer } from '../policy.ts'
import { holdVisibleLine } from '../store/hold-line.ts'

type Endpoint = typeof contract.payDisputes.grantAdjustment

/** A correction by hand that nobody had to ask for. */
export async function grantAdjustment(
  tx: Tx,
  caller: Caller,
  { lineId, amountMinor, reason }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const line = await holdVisibleLine(tx, caller, lineId)
  const { venture_id: ventureId, user_id: userId, currency } = line
  authorize(mayAnswer(caller, { ventureId, userId }), 'correct this pay; somebody else does')
  const { id, bookedOn } = await grant(tx, caller, {
    ventureId,
    userId,
    currency,
    planId: line.plan_id,
    ruleKey: line.rule_key,
    workDay: line.day,
    amountMinor,
    reason,
    turn: line.of_turn,
  })
  return { id, ventureId, bookedOn, amountMinor, currency }
}
