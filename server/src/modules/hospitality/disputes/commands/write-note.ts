import type { contract, ParsedInput } from '@holdfast/contract'
import { refuseVoidedDispute } from '@holdfast/engine/hospitality'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayManageHotels } from '../../policy.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { insertNote, writerOfNote } from '../store/dispute-parts.ts'
import { holdDispute } from '../store/hold-dispute.ts'
import { takeBack } from '../store/take-back.ts'

type Adding = ParsedInput<typeof contract.hotelDisputes.addDisputeNote>
type Voiding = ParsedInput<typeof contract.hotelDisputes.voidDisputeNote>

export async function addDisputeNote(tx: Tx, caller: Caller, { id, text }: Adding): Promise<DisputeRef> {
  const { dispute, venture, isMine } = await holdDispute(tx, caller, id)
  authorizeDisputeWish(caller, 'note', { ventureId: venture.id, isMine })
  refuseVoidedDispute(dispute)
  await insertNote(tx, dispute, text, { by: personOf(caller), at: caller.now })
  return { ventureId: venture.id, id: dispute.id }
}

/**
 * A note that is wrong, or of another dispute: whoever wrote it takes it back, or whoever corrects this venture’s disputes.
 * Refuses `record.not_found`.
 */
export async function voidDisputeNote(tx: Tx, caller: Caller, { id, noteId, reason }: Voiding): Promise<DisputeRef> {
  const { dispute, venture, isMine } = await holdDispute(tx, caller, id)
  const isOwn = (await writerOfNote(tx, dispute, noteId)) === personOf(caller)
  if (isOwn) authorizeDisputeWish(caller, 'note', { ventureId: venture.id, isMine })
  else authorize(mayManageHotels(caller, venture.id), 'take back what somebody else wrote')
  await takeBack(tx, dispute, 'dispute_notes', { id: noteId, reason }, { by: personOf(caller), at: caller.now })
  return { ventureId: venture.id, id: dispute.id }
}
