import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../db/tx.ts'
import { MOST_CHARACTERS } from '../cells/reader.ts'
import type { RowError } from '../kind.ts'
import type { BadRow } from '../rows/judge-rows.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }
/** A row as the file has it, by its headers. */
export type StoredBadRow = {
  readonly line: number
  readonly given: Readonly<Record<string, string>>
  readonly errors: readonly RowError[]
}

const PAGE = 1_000

/** Keeps bad rows with what is wrong with them; answers how many were not known as bad before. */
export async function insertBadRows(
  tx: Tx,
  { ventureId, id }: Import,
  headers: readonly string[],
  rows: readonly BadRow[],
): Promise<number> {
  if (rows.length === 0) return 0
  const given = rows.map(({ line, cells, errors }) => ({ line, given: byHeader(headers, cells), errors }))
  const kept = await sql<{
    is_new: boolean
  }>`insert into platform.import_errors (venture_id, import_id, line, given, errors)
    select ${ventureId}, ${id}, g.line, g.given, g.errors
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (line int, given jsonb, errors jsonb)
    on conflict (venture_id, import_id, line) do update set given = excluded.given, errors = excluded.errors
    returning xmax = 0 as is_new`.execute(tx)
  return kept.rows.filter((row) => row.is_new).length
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
    .select(['line', 'given', 'errors'])
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
    .where('line', '>', line)
    .orderBy('line')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    line: row.line,
    given: row.given as StoredBadRow['given'],
    errors: row.errors as unknown as readonly RowError[],
  }))
}

function byHeader(headers: readonly string[], cells: readonly string[]): StoredBadRow['given'] {
  return Object.fromEntries(headers.map((header, at) => [header, storable(cells[at] ?? '')]))
}

/** The database keeps no zero character in JSON, and nobody reads more than a cell takes. */
function storable(cell: string): string {
  return cell.slice(0, MOST_CHARACTERS).replaceAll('\u0000', '')
}
