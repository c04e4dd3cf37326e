import { submitEvidence as decide } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { disputeContextOf } from '../context.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { holdDispute } from '../store/hold-dispute.ts'
import { saveDispute } from '../store/save-dispute.ts'

type Input = { readonly id: string; readonly number: number }

/** The evidence went out; the deadline of this stage is met. */
export async function submitEvidence(tx: Tx, caller: Caller, { id, number }: Input): Promise<DisputeRef> {
  const { dispute, venture, isMine } = await holdDispute(tx, caller, id)
  authorizeDisputeWish(caller, 'submit', { ventureId: venture.id, isMine })
  const { next, events } = decide(dispute, { number }, disputeContextOf(caller, venture))
  await saveDispute(tx, dispute, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}
