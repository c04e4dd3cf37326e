import { type Instant, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { constraintOf } from '../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { DocumentFile } from '../documents/take-file.ts'

export type Place = { readonly ventureId: VentureId; readonly id: string }
type By = { readonly id: UserId; readonly at: Instant }
export type HeldDocument = {
  readonly name: string
  readonly isArchived: boolean
  readonly newest: { readonly number: number; readonly sha256: Buffer }
}

/** Held until the transaction ends: of two versions that arrive at once, the second stands above the first. */
export async function holdDocument(tx: Tx, { ventureId, id }: Place): Promise<HeldDocument> {
  const document = await tx
    .selectFrom('ventures.documents')
    .select(['name', 'archived_at'])
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!document) return refuse('not_found', 'document.unknown', 'There is no such document in this venture.')
  const newest = await tx
    .selectFrom('ventures.document_versions')
    .select(['number', 'sha256'])
    .where('venture_id', '=', ventureId)
    .where('document_id', '=', id)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  return { name: document.name, isArchived: document.archived_at !== null, newest }
}

export async function insertDocument(tx: Tx, ventureId: VentureId, name: string, by: By): Promise<string> {
  const { id } = await namedOnce(name, () =>
    tx
      .insertInto('ventures.documents')
      .values({ venture_id: ventureId, name, created_by: by.id, created_at: by.at })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return id
}

export async function insertVersion(tx: Tx, place: Place, number: number, file: DocumentFile, by: By): Promise<void> {
  await tx
    .insertInto('ventures.document_versions')
    .values({
      venture_id: place.ventureId,
      document_id: place.id,
      number,
      file_name: file.fileName,
      media_type: file.mediaType,
      bytes: file.bytes,
      size: file.bytes.length,
      sha256: file.sha256,
      uploaded_by: by.id,
      uploaded_at: by.at,
    })
    .execute()
}

export async function saveDocument(
  tx: Tx,
  { ventureId, id }: Place,
  { name, isArchived }: { readonly name: string; readonly isArchived: boolean },
  at: Instant,
): Promise<void> {
  await namedOnce(name, () =>
    tx
      .updateTable('ventures.documents')
      .set({ name, archived_at: isArchived ? sql`coalesce(archived_at, ${at}::timestamptz)` : null })
      .where('venture_id', '=', ventureId)
      .where('id', '=', id)
      .execute(),
  )
}

async function namedOnce<R>(name: string, write: () => Promise<R>): Promise<R> {
  try {
    return await write()
  } catch (error) {
    if (constraintOf(error) === 'documents_name')
      refuse(
        'conflict',
        'document.name_taken',
        `Another document of this venture is called ${name}. Choose another name, or send the file as its next version.`,
        { field: 'name' },
      )
    throw error
  }
}
