import type { Instant } from '@holdfast/engine/kernel'
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

/** Refuses `record.not_found`. */
export async function pinNote(tx: Tx, load: LoadRef, noteId: string, isPinned: boolean): Promise<void> {
  const pinned = await tx
    .updateTable('freight.load_notes')
    .set({ is_pinned: isPinned })
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .where('id', '=', noteId)
    .executeTakeFirst()
  if (pinned.numUpdatedRows === 0n) refuseUnknown('load_notes')
}
