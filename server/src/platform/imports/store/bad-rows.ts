import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../db/tx.ts'
import type { RowError } from '../kind.ts'
import type { BadRow } from '../rows/judge-rows.ts'
import type { KeepRow, KeptCells } from './keep-row.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }
/** A row as the file has it, cell by cell, those beyond its headers too. */
export type StoredBadRow = {
  readonly line: number
  readonly cells: KeptCells
  readonly errors: readonly RowError[]
}

const PAGE = 1_000

/** Keeps bad rows with what is wrong with them; answers how many were not known as bad before. */
export async function insertBadRows(
  tx: Tx,
  { ventureId, id }: Import,
  rows: readonly BadRow[],
  keep: KeepRow,
): Promise<number> {
  if (rows.length === 0) return 0
  const inserted = await sql<{
    is_new: boolean
  }>`insert into platform.import_errors (venture_id, import_id, line, cells, errors)
    select ${ventureId}, ${id}, g.line, g.cells, g.errors
    from jsonb_to_recordset(${JSON.stringify(rows.map(keep))}::jsonb) as g (line int, cells jsonb, errors jsonb)
    on conflict (venture_id, import_id, line) do update set errors = excluded.errors
    returning xmax = 0 as is_new`.execute(tx)
  return inserted.rows.filter((row) => row.is_new).length
}

export async function deleteBadRows(tx: Tx, { ventureId, id }: Import): Promise<void> {
  await tx
    .deleteFrom('platform.import_errors')
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
    .execute()
}

/** The next bad rows below a line of the file. */
export async function badRowsAfter(
  db: Reads,
  { ventureId, id }: Import,
  line: number,
  limit: number = PAGE,
): Promise<readonly StoredBadRow[]> {
  const rows = await db
    .selectFrom('platform.import_errors')
    .select(['line', 'cells', 'errors'])
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
    .where('line', '>', line)
    .orderBy('line')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    line: row.line,
    cells: row.cells as KeptCells,
    errors: row.errors as unknown as readonly RowError[],
  }))
}

/** Their lines, and how many cells the longest of them has. */
export async function extentOfBadRows(
  db: Reads,
  { ventureId, id }: Import,
): Promise<{ readonly lines: ReadonlySet<number>; readonly width: number }> {
  const { rows } = await sql<{ line: number; width: number }>`
    select line, jsonb_array_length(cells) as width from platform.import_errors
    where venture_id = ${ventureId} and import_id = ${id}`.execute(db)
  return {
    lines: new Set(rows.map(({ line }) => line)),
    width: rows.reduce((most, { width }) => Math.max(most, width), 0),
  }
}
