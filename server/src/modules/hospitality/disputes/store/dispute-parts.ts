import type { EvidenceItem, EvidenceState } from '@holdfast/engine/hospitality'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import { type DisputeRef, refuseUnknownPart } from '../dispute-ref.ts'

export type Hand = { readonly by: string | null; readonly at: Instant }

export async function insertNote(tx: Tx, { ventureId, id }: DisputeRef, text: string, { by, at }: Hand): Promise<void> {
  await tx
    .insertInto('hospitality.dispute_notes')
    .values({ venture_id: ventureId, dispute_id: id, text, written_by: by, written_at: at })
    .execute()
}

/** Who wrote a note; null: nobody is known. Refuses `record.not_found`. */
export async function writerOfNote(tx: Tx, { ventureId, id }: DisputeRef, noteId: string): Promise<string | null> {
  const found = await sql<{ writtenBy: string | null }>`
    select written_by as "writtenBy" from hospitality.dispute_notes
    where venture_id = ${ventureId} and dispute_id = ${id} and id = ${noteId}::uuid`.execute(tx)
  const [note] = found.rows
  return note ? note.writtenBy : refuseUnknownPart('note')
}

/** The same again leaves who judged it first. */
export async function setEvidence(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  { item, state }: { readonly item: EvidenceItem; readonly state: EvidenceState },
  { by, at }: Hand,
): Promise<void> {
  await sql`
    insert into hospitality.dispute_evidence as e (venture_id, dispute_id, item, state, set_by, set_at)
    values (${ventureId}, ${id}, ${item}, ${state}, ${by}, ${at})
    on conflict (venture_id, dispute_id, item) do update set state = excluded.state, set_by = excluded.set_by, set_at = excluded.set_at
    where e.state <> excluded.state`.execute(tx)
}

/** The file that stands there already stays; the dispute's lock keeps a twin out. */
export async function insertFile(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  { item, ...file }: DocumentFile & { readonly item: EvidenceItem },
  { by, at }: Hand,
): Promise<void> {
  await tx
    .insertInto('hospitality.dispute_files')
    .values({
      venture_id: ventureId,
      dispute_id: id,
      item,
      file_name: file.fileName,
      media_type: file.mediaType,
      bytes: file.bytes,
      size: file.bytes.length,
      sha256: file.sha256,
      uploaded_by: by,
      uploaded_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['venture_id', 'dispute_id', 'item', 'sha256']).where('voided_at', 'is', null).doNothing(),
    )
    .execute()
}

export async function hasFile(tx: Tx, { ventureId, id }: DisputeRef, item: EvidenceItem): Promise<boolean> {
  const found = await sql`
    select from hospitality.dispute_files
    where venture_id = ${ventureId} and dispute_id = ${id} and item = ${item} and voided_at is null limit 1`.execute(tx)
  return found.rows.length > 0
}

/** Which item a file is evidence of. Refuses `record.not_found`. */
export async function itemOfFile(tx: Tx, { ventureId, id }: DisputeRef, fileId: string): Promise<EvidenceItem> {
  const found = await sql<{ item: EvidenceItem }>`
    select item from hospitality.dispute_files
    where venture_id = ${ventureId} and dispute_id = ${id} and id = ${fileId}::uuid`.execute(tx)
  return found.rows[0]?.item ?? refuseUnknownPart('file')
}
