import type { contract, ParsedInput } from '@holdfast/contract'
import { type EvidenceItem, refuseVoidedDispute } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { hasFile, insertFile, itemOfFile, setEvidence } from '../store/dispute-parts.ts'
import { type HeldDispute, holdDispute } from '../store/hold-dispute.ts'
import { takeBack } from '../store/take-back.ts'

type Setting = ParsedInput<typeof contract.hotelDisputes.setDisputeEvidence>
type Voiding = ParsedInput<typeof contract.hotelDisputes.voidDisputeFile>

/** Judges an item by hand. Refuses `evidence.has_file` when it shall be missing and is there. */
export async function setDisputeEvidence(tx: Tx, caller: Caller, { id, item, state }: Setting): Promise<DisputeRef> {
  const { dispute } = await heldForEvidence(tx, caller, id)
  refuseVoidedDispute(dispute)
  if (state !== 'PRESENT' && (await hasFile(tx, dispute, item)))
    refuse('conflict', 'evidence.has_file', 'A file stands for this item. Take the file back first.')
  await setEvidence(tx, dispute, { item, state }, handOf(caller))
  return { ventureId: dispute.ventureId, id: dispute.id }
}

type Adding = { readonly id: string; readonly item: EvidenceItem; readonly file: DocumentFile }

/** Keeps a file as evidence, which is present from then on; the same file of the same item stands there once. */
export async function addDisputeFile(tx: Tx, caller: Caller, { id, item, file }: Adding): Promise<DisputeRef> {
  const { dispute } = await heldForEvidence(tx, caller, id)
  refuseVoidedDispute(dispute)
  await insertFile(tx, dispute, { item, ...file }, handOf(caller))
  await setEvidence(tx, dispute, { item, state: 'PRESENT' }, handOf(caller))
  return { ventureId: dispute.ventureId, id: dispute.id }
}

/** A paper that does not belong to the dispute. Its item is missing again without any. Refuses `record.not_found`. */
export async function voidDisputeFile(tx: Tx, caller: Caller, { id, fileId, reason }: Voiding): Promise<DisputeRef> {
  const { dispute } = await heldForEvidence(tx, caller, id)
  const item = await itemOfFile(tx, dispute, fileId)
  const hadFile = await hasFile(tx, dispute, item)
  await takeBack(tx, dispute, 'dispute_files', { id: fileId, reason }, handOf(caller))
  if (hadFile && !(await hasFile(tx, dispute, item)))
    await setEvidence(tx, dispute, { item, state: 'MISSING' }, handOf(caller))
  return { ventureId: dispute.ventureId, id: dispute.id }
}

/** Judged before a byte of a file is looked at, and again with the file. */
export async function heldForEvidence(tx: Tx, caller: Caller, id: string): Promise<HeldDispute> {
  const held = await holdDispute(tx, caller, id)
  authorizeDisputeWish(caller, 'evidence', { ventureId: held.venture.id, isMine: held.isMine })
  return held
}

function handOf(caller: Caller) {
  return { by: personOf(caller), at: caller.now }
}
