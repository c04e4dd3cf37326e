import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import type { Span } from './compared-range.ts'
import type { CsvColumn } from './csv-columns.ts'

/** "Northline Freight by customer 2026-06-01 to 2026-06-30" */
export function fileName(venture: string, by: string, { from, to }: Span): string {
  return `${venture} by ${by} ${from} to ${to}`
}

export function csvOf<R>(name: string, columns: readonly CsvColumn<R>[], rows: readonly R[]): CsvFile {
  return {
    name,
    header: columns.map(([header]) => header),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}
