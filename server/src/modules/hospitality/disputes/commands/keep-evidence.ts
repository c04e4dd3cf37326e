import type { contract, ParsedInput } from '@holdfast/contract'
import { addEvidenceFile, type EvidenceItem, judgeEvidence, takeBackEvidenceFile } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import { disputeContextOf } from '../context.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { findKeptEvidence, findKeptFile, insertFile, saveEvidence } from '../store/dispute-evidence.ts'
import { type HeldDispute, holdDispute } from '../store/hold-dispute.ts'
import { takeBack } from '../store/take-back.ts'

type Setting = ParsedInput<typeof contract.hotelDisputes.setDisputeEvidence>
type Voiding = ParsedInput<typeof contract.hotelDisputes.voidDisputeFile>

/** Judges an item by hand. Refuses `evidence.has_file` when it shall be missing and is there. */
export async function setDisputeEvidence(tx: Tx, caller: Caller, { id, item, state }: Setting): Promise<DisputeRef> {
  const { dispute, venture } = await heldForEvidence(tx, caller, id)
  const context = disputeContextOf(caller, venture)
  const kept = await findKeptEvidence(tx, dispute, item)
  const { next, events } = judgeEvidence(dispute, kept, state, context)
  await saveEvidence(tx, dispute, kept, next, context)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}

type Adding = { readonly id: string; readonly item: EvidenceItem; readonly file: DocumentFile }

/** Keeps a file as evidence, which is present from then on; the same file of the same item stands there once. */
export async function addDisputeFile(tx: Tx, caller: Caller, { id, item, file }: Adding): Promise<DisputeRef> {
  const { dispute, venture } = await heldForEvidence(tx, caller, id)
  const context = disputeContextOf(caller, venture)
  const kept = await findKeptEvidence(tx, dispute, item)
  const named = { fileName: file.fileName, digest: file.sha256.toString('hex') }
  const { next, events } = addEvidenceFile(dispute, kept, named, context)
  if (next !== kept) await insertFile(tx, dispute, { item, ...file }, context)
  await saveEvidence(tx, dispute, kept, next, context)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}

/** A paper that does not belong to the dispute. Its item is missing again without any. Refuses `record.not_found`. */
export async function voidDisputeFile(tx: Tx, caller: Caller, { id, fileId, reason }: Voiding): Promise<DisputeRef> {
  const { dispute, venture } = await heldForEvidence(tx, caller, id)
  const context = disputeContextOf(caller, venture)
  const file = await findKeptFile(tx, dispute, fileId)
  const kept = await findKeptEvidence(tx, dispute, file.item)
  const { next, events } = takeBackEvidenceFile(dispute, kept, { file, reason }, context)
  if (next !== kept) await takeBack(tx, dispute, 'dispute_files', { id: fileId, reason }, context)
  await saveEvidence(tx, dispute, kept, next, context)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: dispute.id }
}

/** Judged before a byte of a file is looked at, and again with the file. */
export async function heldForEvidence(tx: Tx, caller: Caller, id: string): Promise<HeldDispute> {
  const held = await holdDispute(tx, caller, id)
  authorizeDisputeWish(caller, 'evidence', { ventureId: held.venture.id, isMine: held.isMine })
  return held
}
