import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'
import type { Counts, ImportRecord, ImportStatus, Preview, Reading } from './import-record.ts'

/** An upload that has begun: whatever happens, it is discarded until it is judged. */
export async function insertUpload(
  tx: Tx,
  upload: {
    readonly ventureId: VentureId
    readonly kind: string
    readonly fileName: string
    readonly format: 'csv' | 'xlsx'
    readonly createdBy: string
    readonly createdAt: string
  },
): Promise<string> {
  const { id } = await tx
    .insertInto('platform.imports')
    .values({
      venture_id: upload.ventureId,
      kind: upload.kind,
      file_name: upload.fileName,
      format: upload.format,
      byte_size: 0,
      status: 'DISCARDED',
      created_by: upload.createdBy,
      created_at: upload.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type Judgement = {
  readonly rows: number
  readonly badRows: number
  readonly skippedRows: number
  readonly wouldBe: Counts
  readonly notes: readonly string[]
  readonly reading: Reading
  readonly preview: Preview
}

/** What a look at the whole file found, with what it was understood by. */
export async function saveJudgement(
  tx: Tx,
  record: Pick<ImportRecord, 'ventureId' | 'id' | 'headers' | 'mapping' | 'options'>,
  judgement: Judgement,
  changedBy: UserId,
): Promise<void> {
  await tx
    .updateTable('platform.imports')
    .set({
      status: 'CHECKED',
      headers: JSON.stringify(record.headers),
      mapping: JSON.stringify(record.mapping),
      options: JSON.stringify(record.options),
      reading: JSON.stringify(judgement.reading),
      preview: JSON.stringify(judgement.preview),
      row_count: judgement.rows,
      error_count: judgement.badRows,
      skipped_count: judgement.skippedRows,
      would_be: JSON.stringify(judgement.wouldBe),
      notes: JSON.stringify(judgement.notes),
      version: sql`version + 1`,
      changed_by: changedBy,
    })
    .where('venture_id', '=', record.ventureId)
    .where('id', '=', record.id)
    .execute()
}

export async function saveFile(
  tx: Tx,
  record: Pick<ImportRecord, 'ventureId' | 'id'>,
  file: { readonly bytes: number; readonly hash: string },
): Promise<void> {
  await tx
    .updateTable('platform.imports')
    .set({ byte_size: file.bytes, file_hash: file.hash })
    .where('venture_id', '=', record.ventureId)
    .where('id', '=', record.id)
    .execute()
}

/** Ends an import, or begins its commit. */
export async function saveStatus(
  tx: Tx,
  record: Pick<ImportRecord, 'ventureId' | 'id'>,
  status: ImportStatus,
  with_: {
    readonly finished_at?: string
    readonly failure?: string
    readonly committed_by?: string
    readonly committed_at?: string
    readonly skip_errors?: boolean
  },
): Promise<void> {
  await tx
    .updateTable('platform.imports')
    .set({ status, ...with_ })
    .where('venture_id', '=', record.ventureId)
    .where('id', '=', record.id)
    .execute()
}

export async function saveFailure(
  tx: Tx,
  record: Pick<ImportRecord, 'ventureId' | 'id'>,
  failure: string,
): Promise<void> {
  await tx
    .updateTable('platform.imports')
    .set({ failure })
    .where('venture_id', '=', record.ventureId)
    .where('id', '=', record.id)
    .where('status', '=', 'COMMITTING')
    .execute()
}

/** Moves the commit on, only from where it was expected to stand; false: somebody else has moved it. */
export async function moveOn(
  tx: Tx,
  record: Pick<ImportRecord, 'ventureId' | 'id'>,
  from: number,
  to: { readonly linesDone: number; readonly became: Counts; readonly badRows: number },
): Promise<boolean> {
  const moved = await tx
    .updateTable('platform.imports')
    .set({
      lines_done: to.linesDone,
      became: JSON.stringify(to.became),
      error_count: to.badRows,
      failure: null,
    })
    .where('venture_id', '=', record.ventureId)
    .where('id', '=', record.id)
    .where('status', '=', 'COMMITTING')
    .where('lines_done', '=', from)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}
