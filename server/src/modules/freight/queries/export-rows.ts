import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CsvCell } from '../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../platform/http/export-limit.ts'
import type { Place, Walk } from './walk.ts'

type List<Row> = {
  /** "loads". */
  readonly what: string
  readonly walk: (part: { readonly after: Place | undefined; readonly limit: number }) => Walk | null
  /** What a file says of the records of a walk, in its order. */
  readonly select: (walk: Walk) => RawBuilder<Row>
  readonly cells: (row: Row) => readonly CsvCell[]
}
type Placed = { readonly id: string; readonly place_day: Place['day'] }

const PAGE = 1_000

/** The rows of a list's file, read page by page while they are sent; of a list longer than the limit it refuses the first. */
export async function exportRows<Row extends Placed>(
  db: Reads,
  list: List<Row>,
): Promise<AsyncIterable<readonly CsvCell[]>> {
  const all = list.walk({ after: undefined, limit: MOST_EXPORTED + 1 })
  if (all !== null) {
    const counted = await sql<{ many: number }>`select count(*)::int as many from (${all.rows}) r`.execute(db)
    refuseTooLong(counted.rows[0]?.many ?? 0, list.what)
  }
  return rowsOf(db, list)
}

async function* rowsOf<Row extends Placed>(db: Reads, list: List<Row>): AsyncGenerator<readonly CsvCell[]> {
  let after: Place | undefined
  for (;;) {
    const walk = list.walk({ after, limit: PAGE })
    if (walk === null) return
    const { rows } = await list.select(walk).execute(db)
    for (const row of rows) yield list.cells(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = { day: last.place_day, id: last.id }
  }
}
