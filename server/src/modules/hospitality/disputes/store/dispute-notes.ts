import type { DisputeNote } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type DisputeRef, refuseUnknownPart } from '../dispute-ref.ts'
import type { Hand } from './dispute-evidence.ts'

export async function insertNote(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  note: { readonly id: string; readonly text: string },
  { by, at }: Hand,
): Promise<void> {
  await tx
    .insertInto('hospitality.dispute_notes')
    .values({ venture_id: ventureId, id: note.id, dispute_id: id, text: note.text, written_by: by, written_at: at })
    .execute()
}

/** `writtenBy` null: nobody is known. */
type KeptNote = DisputeNote & { readonly writtenBy: string | null }

/** A note, whether it stands or was taken back. Refuses `record.not_found`. */
export async function findKeptNote(tx: Tx, { ventureId, id }: DisputeRef, noteId: string): Promise<KeptNote> {
  const found = await sql<KeptNote>`
    select id, written_by as "writtenBy", voided_at is not null as "isTakenBack" from hospitality.dispute_notes
    where venture_id = ${ventureId} and dispute_id = ${id} and id = ${noteId}::uuid`.execute(tx)
  return found.rows[0] ?? refuseUnknownPart('note')
}
