import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import { cut } from '../../../../platform/cut.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { grant } from '../grant.ts'
import { mayAnswer } from '../policy.ts'
import { getDispute } from '../queries/get-dispute.ts'
import { holdDispute, refuseChanged, refuseClosed } from '../store/hold-dispute.ts'
import { settleDispute } from '../store/settle-dispute.ts'

type Endpoint = typeof contract.payDisputes.resolveDispute

const LONGEST_REASON = 500

/** What is granted comes beside the line, today; the line itself stays what it was. */
export async function resolveDispute(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const dispute = await holdDispute(tx, caller, input.id)
  authorize(mayAnswer(caller, dispute), 'answer this dispute; somebody else does')
  refuseClosed(dispute)
  refuseChanged(dispute, input.version)
  const { outcome, amountMinor, resolution } = input
  if (outcome === 'REJECTED' && amountMinor !== null)
    refuse('refused', 'dispute.rejected_with_amount', 'What is rejected grants nothing. Leave the amount out.', {
      field: 'amountMinor',
    })

  const { ventureId, userId, currency, planId, ruleKey, workDay, turn } = dispute
  const of = { ventureId, userId, currency, planId, ruleKey, workDay, turn }
  const reason = cut(resolution, LONGEST_REASON)
  const granted = amountMinor === null ? null : await grant(tx, caller, { ...of, amountMinor, reason })
  const adjustmentId = granted?.id ?? null
  await settleDispute(tx, dispute, {
    status: outcome,
    by: personOf(caller),
    at: caller.now,
    resolution,
    adjustmentId,
  })
  await audit(tx, caller, {
    ventureId,
    action: 'incentives.resolve_dispute',
    subject: { kind: 'dispute', id: dispute.id },
    after: { outcome, amountMinor, resolution, adjustmentId },
  })
  publish(tx, caller, ventureId, [
    {
      type: 'incentives.dispute_resolved',
      subjectId: dispute.id,
      days: [ventureOf(caller, ventureId).today],
      facts: { userId, ownerId: dispute.ownerId, outcome },
    },
  ])
  return getDispute(tx, caller, input)
}
