import { voidDispute as decide } from '@holdfast/engine/hospitality'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { disputeContextOf } from '../context.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { holdDispute } from '../store/hold-dispute.ts'
import { saveDispute } from '../store/save-dispute.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken dispute out of every figure, whatever state it is in; voiding it again changes nothing. */
export async function voidDispute(tx: Tx, caller: Caller, { id, reason }: Input): Promise<DisputeRef> {
  const { dispute, venture, isMine } = await holdDispute(tx, caller, id)
  authorizeDisputeWish(caller, 'void', { ventureId: venture.id, isMine })
  const { next, events } = decide(dispute, { reason }, disputeContextOf(caller, venture))
  await saveDispute(tx, dispute, next, { voided_by: personOf(caller), void_reason: reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}
