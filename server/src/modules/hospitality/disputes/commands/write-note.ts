import type { contract, ParsedInput } from '@holdfast/contract'
import { takeBackNote, writeNote } from '@holdfast/engine/hospitality'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { mayManageHotels } from '../../policy.ts'
import { disputeContextOf } from '../context.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { findKeptNote, insertNote } from '../store/dispute-notes.ts'
import { holdDispute } from '../store/hold-dispute.ts'
import { takeBack } from '../store/take-back.ts'
import { takeIds } from '../store/take-ids.ts'

type Adding = ParsedInput<typeof contract.hotelDisputes.addDisputeNote>
type Voiding = ParsedInput<typeof contract.hotelDisputes.voidDisputeNote>

export async function addDisputeNote(tx: Tx, caller: Caller, { id, text }: Adding): Promise<DisputeRef> {
  const { dispute, venture, isMine } = await holdDispute(tx, caller, id)
  authorizeDisputeWish(caller, 'note', { ventureId: venture.id, isMine })
  const context = disputeContextOf(caller, venture)
  const [noteId] = await takeIds(tx, 1)
  const { events } = writeNote(dispute, { id: noteId }, context)
  await insertNote(tx, dispute, { id: noteId, text }, context)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}

/**
 * A note that is wrong, or of another dispute: whoever wrote it takes it back, or whoever corrects this venture’s disputes.
 * Refuses `record.not_found`.
 */
export async function voidDisputeNote(tx: Tx, caller: Caller, { id, noteId, reason }: Voiding): Promise<DisputeRef> {
  const { dispute, venture, isMine } = await holdDispute(tx, caller, id)
  const note = await findKeptNote(tx, dispute, noteId)
  if (note.writtenBy === personOf(caller)) authorizeDisputeWish(caller, 'note', { ventureId: venture.id, isMine })
  else authorize(mayManageHotels(caller, venture.id), 'take back what somebody else wrote')
  const context = disputeContextOf(caller, venture)
  const { events } = takeBackNote(dispute, note, reason, context)
  await takeBack(tx, dispute, 'dispute_notes', { id: noteId, reason }, context)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}
