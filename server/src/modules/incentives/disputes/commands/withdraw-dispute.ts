import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { isPayee } from '../policy.ts'
import { getDispute } from '../queries/get-dispute.ts'
import { holdDispute, refuseChanged, refuseClosed } from '../store/hold-dispute.ts'
import { settleDispute } from '../store/settle-dispute.ts'

type Endpoint = typeof contract.payDisputes.withdrawDispute

export async function withdrawDispute(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const dispute = await holdDispute(tx, caller, input.id)
  authorize(isPayee(caller, dispute), 'withdraw a dispute of somebody else')
  refuseClosed(dispute)
  refuseChanged(dispute, input.version)
  const { ventureId, id, userId, ownerId } = dispute
  await settleDispute(tx, dispute, {
    status: 'WITHDRAWN',
    by: personOf(caller),
    at: caller.now,
    resolution: 'Withdrawn by the payee.',
    adjustmentId: null,
  })
  const subject = { kind: 'dispute', id }
  await audit(tx, caller, { ventureId, action: 'incentives.withdraw_dispute', subject })
  publish(tx, caller, ventureId, [
    {
      type: 'incentives.dispute_resolved',
      subjectId: id,
      days: [ventureOf(caller, ventureId).today],
      facts: { userId, ownerId, outcome: 'WITHDRAWN' },
    },
  ])
  return getDispute(tx, caller, input)
}
