import { type Decision, refuse, unchanged } from '../../kernel/index.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { EvidenceItem, EvidenceState } from './dispute-evidence.ts'
import { refuseVoidedDispute } from './dispute-step.ts'
import { type EvidenceChanged, evidenceChanged } from './evidence-events.ts'

/** An item of a dispute's checklist as it stands. */
export type KeptEvidence = {
  readonly item: EvidenceItem
  /** null: nobody has judged it yet. */
  readonly state: EvidenceState | null
  /** Digests of the files that stand for it, each once. */
  readonly files: readonly string[]
}
export type EvidenceFile = { readonly fileName: string; readonly digest: string }
type Kept = Decision<KeptEvidence, EvidenceChanged>

/** Judges an item by hand; the same again changes nothing. Refuses `dispute.voided`, `evidence.has_file`. */
export function judgeEvidence(
  dispute: HotelDispute,
  kept: KeptEvidence,
  state: EvidenceState,
  context: DisputeContext,
): Kept {
  refuseVoidedDispute(dispute)
  if (state !== 'PRESENT' && kept.files.length > 0)
    refuse('conflict', 'evidence.has_file', 'A file stands for this item. Take the file back first.')
  return state === kept.state ? unchanged(kept) : decided(dispute, kept, { ...kept, state }, BY_HAND, context)
}

/** With a file an item is present; the same file of the same item stands there once. Refuses `dispute.voided`. */
export function addEvidenceFile(
  dispute: HotelDispute,
  kept: KeptEvidence,
  { fileName, digest }: EvidenceFile,
  context: DisputeContext,
): Kept {
  refuseVoidedDispute(dispute)
  if (kept.files.includes(digest)) return unchanged(kept)
  const next = { ...kept, state: 'PRESENT', files: [...kept.files, digest] } as const
  return decided(dispute, kept, next, { fileName, reason: null }, context)
}

type TakingBack = { readonly file: EvidenceFile & { readonly isTakenBack: boolean }; readonly reason: string }

/** A paper that does not belong to the dispute. Its item is missing again without any; one taken back stays as it is. */
export function takeBackEvidenceFile(
  dispute: HotelDispute,
  kept: KeptEvidence,
  { file, reason }: TakingBack,
  context: DisputeContext,
): Kept {
  if (file.isTakenBack) return unchanged(kept)
  const files = kept.files.filter((digest) => digest !== file.digest)
  const next = { ...kept, state: files.length > 0 ? 'PRESENT' : 'MISSING', files } as const
  return decided(dispute, kept, next, { fileName: file.fileName, reason }, context)
}

const BY_HAND = { fileName: null, reason: null }

function decided(
  dispute: HotelDispute,
  { item, state: before }: KeptEvidence,
  next: KeptEvidence & { readonly state: EvidenceState },
  by: { readonly fileName: string | null; readonly reason: string | null },
  context: DisputeContext,
): Kept {
  return { next, events: [evidenceChanged(dispute, { item, before, after: next.state, ...by }, context)] }
}
