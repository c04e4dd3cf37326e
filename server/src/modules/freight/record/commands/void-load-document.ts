import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { takeBack } from '../store/take-back.ts'

type Input = ParsedInput<typeof contract.loadRecord.voidLoadDocument>

/** A paper that does not belong to the load. */
export async function voidLoadDocument(tx: Tx, caller: Caller, { id, documentId, reason }: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, id)
  await takeBack(tx, caller, held, { kept: 'load_documents', id: documentId, reason })
  return { ventureId: held.venture.id, id: held.load.id }
}
