import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { authorizeWish, refuseRemark } from '../../policy.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { pinNote } from '../store/load-notes.ts'

type Input = ParsedInput<typeof contract.loadRecord.pinLoadNote>

/** Refuses `record.not_found`, `load.voided`, and `record.voided` to pin what was taken back. */
export async function pinLoadNote(tx: Tx, caller: Caller, { id, noteId, isPinned }: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, id)
  authorizeWish(caller, 'note', held.load)
  if (isPinned) refuseRemark(held.load)
  await pinNote(tx, held.load, noteId, isPinned)
  return { ventureId: held.venture.id, id: held.load.id }
}
