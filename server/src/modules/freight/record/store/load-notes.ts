import { type Instant, refuse } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { refuseUnknown } from './take-back.ts'

type Hand = { readonly by: string | null; readonly at: Instant }
type Note = { readonly text: string; readonly isPinned: boolean }

export async function insertNote(tx: Tx, load: LoadRef, note: Note, { by, at }: Hand): Promise<void> {
  await tx
    .insertInto('freight.load_notes')
    .values({
      venture_id: load.ventureId,
      load_id: load.id,
      text: note.text,
      is_pinned: note.isPinned,
      written_by: by,
      written_at: at,
    })
    .execute()
}

/** Refuses `record.not_found`, `record.voided`. */
export async function pinNote(tx: Tx, load: LoadRef, noteId: string, isPinned: boolean): Promise<void> {
  const note = await tx
    .selectFrom('freight.load_notes')
    .select('voided_at')
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .where('id', '=', noteId)
    .executeTakeFirst()
  if (!note) return refuseUnknown('load_notes')
  if (note.voided_at !== null && isPinned)
    refuse('conflict', 'record.voided', 'This note was taken back. Write it again before you pin it.')
  await tx
    .updateTable('freight.load_notes')
    .set({ is_pinned: isPinned })
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .where('id', '=', noteId)
    .execute()
}
