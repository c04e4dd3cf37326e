import type { Reads } from '../../db/tx.ts'
import type { CsvFile } from '../../http/csv-file.ts'
import type { KnownImport } from '../find-for-caller.ts'
import type { RowError } from '../kind.ts'
import { badRowsAfter } from '../store/bad-rows.ts'

/** The bad rows by the file's own headers, so that the file can be put right and uploaded as it is. */
export function importErrors(db: Reads, { record, kind }: KnownImport): CsvFile {
  const labels = new Map(kind.columns.map(({ key, label }) => [key, label]))
  const name = record.fileName.replace(/\.(csv|xlsx|txt|tsv)$/i, '')
  return { name: `${name} errors`, header: [...record.headers, 'Line in the file', 'What is wrong'], rows: rows() }

  async function* rows() {
    for (let page = await badRowsAfter(db, record, 0); page.length > 0; ) {
      for (const { line, given, errors } of page)
        yield [...record.headers.map((header) => given[header] ?? ''), line, errors.map(said).join(' ')]
      page = await badRowsAfter(db, record, page.at(-1)?.line ?? 0)
    }
  }

  function said({ column, message }: RowError): string {
    const label = column === null ? undefined : labels.get(column)
    return label === undefined || message.startsWith(label) ? message : `${label}: ${message}`
  }
}
