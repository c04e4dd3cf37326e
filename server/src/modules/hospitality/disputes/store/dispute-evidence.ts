import type { DisputeContext, EvidenceFile, EvidenceItem, KeptEvidence } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import { type DisputeRef, refuseUnknownPart } from '../dispute-ref.ts'

/** Whose hand it was, and when. */
export type Hand = Pick<DisputeContext, 'by' | 'at'>

/** How an item of a held dispute stands. */
export async function findKeptEvidence(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  item: EvidenceItem,
): Promise<KeptEvidence> {
  const { rows } = await sql<KeptEvidence>`
    select ${item} as item,
      (select state from hospitality.dispute_evidence
       where venture_id = ${ventureId} and dispute_id = ${id} and item = ${item}) as state,
      array(select encode(sha256, 'hex') from hospitality.dispute_files
            where venture_id = ${ventureId} and dispute_id = ${id} and item = ${item} and voided_at is null
            order by id) as files`.execute(tx)
  const [kept] = rows
  if (!kept) throw new Error('A row of constants is always there.')
  return kept
}

/** Writes how an item is judged; a judgement that stays leaves who gave it first. */
export async function saveEvidence(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  before: KeptEvidence,
  { item, state }: KeptEvidence,
  { by, at }: Hand,
): Promise<void> {
  if (state === before.state) return
  await sql`
    insert into hospitality.dispute_evidence (venture_id, dispute_id, item, state, set_by, set_at)
    values (${ventureId}, ${id}, ${item}, ${state}, ${by}, ${at})
    on conflict (venture_id, dispute_id, item) do update
    set state = excluded.state, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx)
}

/** The dispute's lock and the unique key keep a twin out. */
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
    .execute()
}

type KeptFile = EvidenceFile & { readonly item: EvidenceItem; readonly isTakenBack: boolean }

/** A file, whether it stands or was taken back. Refuses `record.not_found`. */
export async function findKeptFile(tx: Tx, { ventureId, id }: DisputeRef, fileId: string): Promise<KeptFile> {
  const found = await sql<KeptFile>`
    select item, file_name as "fileName", encode(sha256, 'hex') as digest, voided_at is not null as "isTakenBack"
    from hospitality.dispute_files
    where venture_id = ${ventureId} and dispute_id = ${id} and id = ${fileId}::uuid`.execute(tx)
  return found.rows[0] ?? refuseUnknownPart('file')
}
