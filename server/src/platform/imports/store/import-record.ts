import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { PlatformImports } from '../../../generated/schema.ts'
import type { Reads, Tx } from '../../db/tx.ts'
import { type Habits, NO_HABITS } from '../cells/habits.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Options } from '../mapping/own-options.ts'
import type { Writing } from '../reading/writing.ts'

export type ImportStatus = 'CHECKED' | 'COMMITTING' | 'DONE' | 'FAILED' | 'DISCARDED'
export type Counts = { readonly new: number; readonly changed: number; readonly same: number }
export type Reading = Writing & { readonly habits: Habits }
export type SampleRow = {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
  readonly outcome?: 'new' | 'changed' | 'same' | 'bad'
  /** What stands and would be another. */
  readonly before?: Readonly<Record<string, string>>
}

export type Preview = {
  readonly mappedBy: 'remembered' | 'guessed' | 'chosen'
  readonly firstValues: Readonly<Record<string, readonly string[]>>
  readonly sample: readonly SampleRow[]
}

/** An import as it is stored. */
export type ImportRecord = {
  readonly id: string
  readonly ventureId: VentureId
  readonly kind: string
  readonly fileName: string
  readonly status: ImportStatus
  readonly headers: readonly string[]
  readonly mapping: Mapping
  readonly options: Options
  readonly reading: Reading
  readonly preview: Preview
  readonly rows: number
  readonly badRows: number
  readonly skippedRows: number
  readonly wouldBe: Counts
  readonly notes: readonly string[]
  readonly linesDone: number
  readonly became: Counts
  readonly skipErrors: boolean
  readonly failure: string | null
  readonly createdBy: UserId
  readonly createdAt: string
  readonly committedBy: UserId | null
  readonly finishedAt: string | null
  /** Of what people decide on: headers, mapping, options, corrected rows. */
  readonly version: number
  readonly changedBy: UserId | null
}

export const NO_COUNTS: Counts = { new: 0, changed: 0, same: 0 }

/** null: there is none in these ventures. */
export async function findImport(db: Reads, scope: readonly VentureId[], id: string): Promise<ImportRecord | null> {
  if (scope.length === 0) return null
  return recordOf(await select(db, scope, id).executeTakeFirst())
}

export async function getImport(db: Reads, scope: readonly VentureId[], id: string): Promise<ImportRecord> {
  const record = await findImport(db, scope, id)
  if (!record) throw new Error('The import is gone.')
  return record
}

/** The same, kept from everybody else until the transaction ends. */
export async function holdImport(tx: Tx, scope: readonly VentureId[], id: string): Promise<ImportRecord | null> {
  if (scope.length === 0) return null
  return recordOf(await select(tx, scope, id).forUpdate().executeTakeFirst())
}

function select(db: Reads, scope: readonly VentureId[], id: string) {
  return db
    .selectFrom('platform.imports')
    .selectAll()
    .where('id', '=', id)
    .where('venture_id', 'in', [...scope])
}

function recordOf(row: Selectable<PlatformImports> | undefined): ImportRecord | null {
  if (!row) return null
  return {
    id: row.id,
    ventureId: row.venture_id as VentureId,
    kind: row.kind,
    fileName: row.file_name,
    status: row.status as ImportStatus,
    headers: row.headers as readonly string[],
    mapping: row.mapping as Mapping,
    options: row.options as Options,
    reading: readingOf(row.reading as unknown as Reading),
    preview: row.preview as unknown as Preview,
    rows: row.row_count,
    badRows: row.error_count,
    skippedRows: row.skipped_count,
    wouldBe: { ...NO_COUNTS, ...(row.would_be as object) },
    notes: row.notes as readonly string[],
    linesDone: row.lines_done,
    became: { ...NO_COUNTS, ...(row.became as object) },
    skipErrors: row.skip_errors,
    failure: row.failure,
    createdBy: row.created_by as UserId,
    createdAt: row.created_at,
    committedBy: row.committed_by as UserId | null,
    finishedAt: row.finished_at,
    version: row.version,
    changedBy: row.changed_by as UserId | null,
  }
}

/** Files that were uploaded to an earlier release told less about themselves. */
function readingOf(stored: Partial<Reading>): Reading {
  return { ...PLAIN_WRITING, ...stored, habits: { ...NO_HABITS, ...stored.habits } }
}

const PLAIN_WRITING: Writing = {
  encoding: 'utf-8',
  delimiter: ',',
  isDamaged: false,
  isWorkbook: false,
  headerLine: null,
}
