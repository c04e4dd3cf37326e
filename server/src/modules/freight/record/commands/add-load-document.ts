import type { LoadDocumentKind } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import type { LoadRef } from '../../load-ref.ts'
import { authorizeWish, refuseRemark } from '../../policy.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { insertDocument } from '../store/load-documents.ts'

type Input = { readonly id: string; readonly kind: LoadDocumentKind; readonly file: DocumentFile }

/** Keeps a file with its load; the same file of the same kind stands there once. */
export async function addLoadDocument(tx: Tx, caller: Caller, { id, kind, file }: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, id)
  authorizeWish(caller, 'document', held.load)
  refuseRemark(held.load)
  await insertDocument(tx, held.load, { kind, ...file }, held.holder)
  return { ventureId: held.venture.id, id: held.load.id }
}
