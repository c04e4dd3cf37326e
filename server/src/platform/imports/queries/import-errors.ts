import type { Reads } from '../../db/tx.ts'
import type { CsvFile } from '../../http/csv-file.ts'
import type { KnownImport } from '../find-for-caller.ts'
import type { RowError } from '../kind.ts'
import {
  cellNames,
  isAddedHeader,
  isExtraHeader,
  LINE_HEADER,
  ORIGIN_HEADER,
  WRONG_HEADER,
} from '../mapping/added-headers.ts'
import { badRowsAfter, extentOfBadRows, type StoredBadRow } from '../store/bad-rows.ts'

/**
 * The bad rows by the file's own headers, so that the file can be put right and uploaded as it is. Cells beyond the
 * headers have columns of their own; of rows that came from such a file before, the newest line and reason are said.
 */
export async function importErrors(db: Reads, { record, kind }: KnownImport): Promise<CsvFile> {
  const labels = new Map(kind.columns.map(({ key, label }) => [key, label]))
  const { width } = await extentOfBadRows(db, record)
  const names = cellNames(record.headers, width)
  const columns = names.flatMap((name, at) => (isOwn(name) ? [] : [{ name, at }]))
  return {
    name: `${record.fileName.replace(/\.(csv|xlsx|txt|tsv)$/i, '')} errors`,
    header: [...columns.map(({ name }) => name), LINE_HEADER, WRONG_HEADER, ORIGIN_HEADER],
    rows: rows(),
  }

  async function* rows() {
    for (let page = await badRowsAfter(db, record, 0); page.length > 0; ) {
      for (const row of page)
        yield [...columns.map(({ at }) => row.cells[at] ?? ''), row.line, sentences(row), record.id]
      page = await badRowsAfter(db, record, page.at(-1)?.line ?? 0)
    }
  }

  function sentences({ cells, errors }: StoredBadRow): string {
    const lost = names.filter((_, at) => cells[at] === null)
    const taken = lost.length > 0 ? [`Too long to stand here, take it from the file: ${lost.join(', ')}.`] : []
    return [...errors.map(said), ...taken].join(' ')
  }

  function said({ column, message }: RowError): string {
    const label = column === null ? undefined : labels.get(column)
    return label === undefined || message.startsWith(label) ? message : `${label}: ${message}`
  }
}

/** What an errors.csv that was uploaded has brought along, and this one says anew. */
function isOwn(name: string): boolean {
  return isAddedHeader(name) && !isExtraHeader(name)
}
