import { type Decision, unchanged } from '../../kernel/index.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import { refuseVoidedDispute } from './dispute-step.ts'
import { type NotesChanged, notesChanged } from './evidence-events.ts'

/** A note as far as rules see it: its words are nobody's but the writer's. */
export type DisputeNote = { readonly id: string; readonly isTakenBack: boolean }

/** Refuses `dispute.voided`. */
export function writeNote(
  dispute: HotelDispute,
  { id }: Pick<DisputeNote, 'id'>,
  context: DisputeContext,
): Decision<DisputeNote, NotesChanged> {
  refuseVoidedDispute(dispute)
  const events = [notesChanged(dispute, { noteId: id, reason: null }, context)]
  return { next: { id, isTakenBack: false }, events }
}

/** A note that is wrong, or of another dispute; one taken back already stays as it is. */
export function takeBackNote(
  dispute: HotelDispute,
  note: DisputeNote,
  reason: string,
  context: DisputeContext,
): Decision<DisputeNote, NotesChanged> {
  if (note.isTakenBack) return unchanged(note)
  const events = [notesChanged(dispute, { noteId: note.id, reason }, context)]
  return { next: { ...note, isTakenBack: true }, events }
}
