import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { authorizeWish, refuseRemark } from '../../policy.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { insertNote } from '../store/load-notes.ts'

type Input = ParsedInput<typeof contract.loadRecord.addLoadNote>

export async function addLoadNote(tx: Tx, caller: Caller, { id, ...note }: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, id)
  authorizeWish(caller, 'note', held.load)
  refuseRemark(held.load)
  await insertNote(tx, held.load, note, held.holder)
  return { ventureId: held.venture.id, id: held.load.id }
}
