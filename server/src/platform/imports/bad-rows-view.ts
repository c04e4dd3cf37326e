import type { contract, Reply } from '@holdfast/contract'
import type { Reads } from '../db/tx.ts'
import { cellNames } from './mapping/added-headers.ts'
import { badRowsAfter, type StoredBadRow } from './store/bad-rows.ts'
import type { ImportRecord } from './store/import-record.ts'

type BadRow = Reply<typeof contract.imports.showImport>['firstBadRows'][number]

const SHOWN_ROWS = 100
const LONGEST_SHOWN = 2_000
/** Of one answer: it is sent with each row that somebody puts right. */
const MOST_SHOWN = 300_000

/** The first bad rows, by the headers of the file and by names for the cells beyond them; as many as an answer bears. */
export async function firstBadRows(db: Reads, record: ImportRecord): Promise<BadRow[]> {
  const rows = await badRowsAfter(db, record, 0, SHOWN_ROWS)
  let left = MOST_SHOWN
  const shown: BadRow[] = []
  for (const row of rows) {
    const view = badRowView(record.headers, row)
    left -= JSON.stringify(view).length
    if (left < 0 && shown.length > 0) break
    shown.push(view)
  }
  return shown
}

function badRowView(headers: readonly string[], { line, cells, errors }: StoredBadRow): BadRow {
  const names = cellNames(headers, cells.length)
  const shown = names.slice(0, cells.length).map((name, at) => ({ name, cell: cells[at] ?? null }))
  const isWhole = (cell: string | null): cell is string => cell !== null && cell.length <= LONGEST_SHOWN
  return {
    line,
    given: Object.fromEntries(shown.map(({ name, cell }) => [name, isWhole(cell) ? cell : ''])),
    tooLong: shown.filter(({ cell }) => !isWhole(cell)).map(({ name }) => name),
    errors: [...errors],
  }
}
