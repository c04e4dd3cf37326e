import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import { type RecordRef, refuseMissing } from '../../record-ref.ts'

/** The file that stands there already stays; the asset's lock keeps a twin out. */
export async function insertDocument(tx: Tx, caller: Caller, asset: RecordRef, file: DocumentFile): Promise<void> {
  await tx
    .insertInto('holdings.asset_documents')
    .values({
      venture_id: asset.ventureId,
      asset_id: asset.id,
      file_name: file.fileName,
      media_type: file.mediaType,
      bytes: file.bytes,
      size: file.bytes.length,
      sha256: file.sha256,
      uploaded_by: caller.person?.id ?? null,
      uploaded_at: caller.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['venture_id', 'asset_id', 'sha256']).where('voided_at', 'is', null).doNothing(),
    )
    .execute()
}

/** One taken back already stays as it is. Refuses `document.not_found`. */
export async function takeBackDocument(
  tx: Tx,
  caller: Caller,
  { ventureId, id }: RecordRef,
  which: { readonly documentId: string; readonly reason: string },
): Promise<void> {
  const theirs = sql`venture_id = ${ventureId} and asset_id = ${id} and id = ${which.documentId}::uuid`
  const found = await sql`select from holdings.asset_documents where ${theirs}`.execute(tx)
  if (found.rows.length === 0) refuseMissing('document')
  await sql`
    update holdings.asset_documents set voided_at = ${caller.now}, voided_by = ${caller.person?.id ?? null},
      void_reason = ${which.reason}
    where ${theirs} and voided_at is null`.execute(tx)
}
