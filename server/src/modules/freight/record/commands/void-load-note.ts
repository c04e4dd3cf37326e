import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { takeBack } from '../store/take-back.ts'

type Input = ParsedInput<typeof contract.loadRecord.voidLoadNote>

/** A note that is wrong, or of another load. Refuses `record.not_found`. */
export async function voidLoadNote(tx: Tx, caller: Caller, { id, noteId, reason }: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, id)
  await takeBack(tx, caller, held, { kept: 'load_notes', id: noteId, reason })
  return { ventureId: held.venture.id, id: held.load.id }
}
