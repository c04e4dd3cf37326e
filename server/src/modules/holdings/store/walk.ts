import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CsvCell } from '../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../platform/http/export-limit.ts'

const PAGE = 1_000

/** Refuses `export.too_long` before anything is sent. `listed` selects the rows of the list. */
export async function refuseIfTooMany(db: Reads, listed: RawBuilder<unknown>, what: string): Promise<void> {
  const counted = await sql<{ rows: number }>`
    select count(*)::int as rows from (${listed} limit ${MOST_EXPORTED + 1}) n`.execute(db)
  refuseTooLong(counted.rows[0]?.rows ?? 0, what)
}

/** A list page by page while it is sent. `pageAfter` selects a page of so many rows, in order, after a row. */
export async function* walk<Row>(
  db: Reads,
  pageAfter: (after: Row | null, limit: number) => RawBuilder<Row>,
  cellsOf: (row: Row) => readonly CsvCell[],
): AsyncGenerator<readonly CsvCell[]> {
  let after: Row | null = null
  for (;;) {
    const { rows }: { rows: Row[] } = await pageAfter(after, PAGE).execute(db)
    for (const row of rows) yield cellsOf(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = last
  }
}
