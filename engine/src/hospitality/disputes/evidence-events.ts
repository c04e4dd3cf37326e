import type { BusinessEvent, HotelId, Instant, UserId } from '../../kernel/index.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { EvidenceItem, EvidenceState } from './dispute-evidence.ts'

export const EVIDENCE_CHANGED = 'hospitality.dispute_evidence_changed'
export const NOTES_CHANGED = 'hospitality.dispute_notes_changed'
/** What is kept beside a dispute: history alone, which moves no figure, no points and no business day. */
export const DISPUTE_KEPT_EVENT_TYPES = [EVIDENCE_CHANGED, NOTES_CHANGED] as const

type OfDispute = {
  readonly hotelId: HotelId
  readonly hotelName: string
  readonly reference: string | null
  readonly isTest: boolean
  readonly by: UserId | null
  readonly at: Instant
}

/** How an item of the checklist stood and stands. */
export type EvidenceChange = {
  readonly item: EvidenceItem
  /** null: nobody had judged it yet. */
  readonly before: EvidenceState | null
  readonly after: EvidenceState
  /** The file that was added or taken back; null: the item was judged by hand. */
  readonly fileName: string | null
  /** Why a file was taken back; null: none was. */
  readonly reason: string | null
}
/** `reason`: why a note was taken back; null: it was written. Its words stay with the note. */
export type NotesChange = { readonly noteId: string; readonly reason: string | null }

export type EvidenceChanged = BusinessEvent<typeof EVIDENCE_CHANGED, OfDispute & EvidenceChange>
export type NotesChanged = BusinessEvent<typeof NOTES_CHANGED, OfDispute & NotesChange>

export function evidenceChanged(
  dispute: HotelDispute,
  change: EvidenceChange,
  context: DisputeContext,
): EvidenceChanged {
  return {
    type: EVIDENCE_CHANGED,
    subjectId: dispute.id,
    days: [],
    facts: { ...ofDispute(dispute, context), ...change },
  }
}

export function notesChanged(dispute: HotelDispute, change: NotesChange, context: DisputeContext): NotesChanged {
  return { type: NOTES_CHANGED, subjectId: dispute.id, days: [], facts: { ...ofDispute(dispute, context), ...change } }
}

function ofDispute({ hotelId, hotelName, reference, isTest }: HotelDispute, { by, at }: DisputeContext): OfDispute {
  return { hotelId, hotelName, reference, isTest, by, at }
}
