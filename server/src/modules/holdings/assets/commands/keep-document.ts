import type { contract, ParsedInput } from '@holdfast/contract'
import { refuseVoid } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import { authorizeRecording } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { insertDocument, takeBackDocument } from '../store/documents.ts'
import { type HeldAsset, holdAsset } from '../store/hold-asset.ts'

/** Judged before a byte of a file is looked at, and again with the file. */
export async function heldForDocuments(tx: Tx, caller: Caller, id: string): Promise<HeldAsset> {
  const held = await holdAsset(tx, caller, id)
  authorizeRecording(caller, held.venture.id, 'keep documents of this asset')
  return held
}

/** Keeps a file with its asset; the same file stands there once. */
export async function addDocument(
  tx: Tx,
  caller: Caller,
  { id, file }: { readonly id: string; readonly file: DocumentFile },
): Promise<RecordRef> {
  const { asset } = await heldForDocuments(tx, caller, id)
  refuseVoid(asset)
  await insertDocument(tx, caller, asset, file)
  return asset
}

type Voiding = ParsedInput<typeof contract.holdings.voidAssetDocument>

/** A paper that does not belong to the asset. Refuses `document.not_found`. */
export async function voidDocument(tx: Tx, caller: Caller, { id, documentId, reason }: Voiding): Promise<RecordRef> {
  const { asset } = await heldForDocuments(tx, caller, id)
  await takeBackDocument(tx, caller, asset, { documentId, reason })
  return asset
}
