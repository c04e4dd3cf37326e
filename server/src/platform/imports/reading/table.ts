import { refuse } from '@holdfast/engine/kernel'
import { MOST_ROWS } from '../limits.ts'
import type { Records } from './csv-records.ts'
import { headersOf, refuseTooLong } from './headers.ts'

/** A row as it stands in the file. `line` is what a spreadsheet shows beside it, from 1. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] }
export type Table = { readonly headers: readonly string[]; readonly rows: AsyncGenerator<readonly RawRow[]> }

/** The line of headers, or the first that is not blank, names the columns; blank lines after it are left out. */
export async function openTable(batches: AsyncGenerator<Records>, headerLine: number | null = null): Promise<Table> {
  let line = 1
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const records = next.value
    const at = headerLine === null ? records.findIndex((cells) => !isBlankLine(cells)) : headerLine - line
    if (at < 0 || at >= records.length) {
      line += records.length
      continue
    }
    const first = { line: line + at + 1, records: records.slice(at + 1) }
    return { headers: headersOf(records[at] ?? []), rows: rowsAfter(first, batches) }
  }
  if (headerLine === null || line === 1)
    refuse('refused', 'import.empty', 'The file is empty. It needs a line of headers and rows below it.')
  refuse(
    'refused',
    'import.header_line_unknown',
    `The file has no line ${headerLine}. Choose the line of its headers.`,
    {
      field: 'options.headerLine',
    },
  )
}

async function* rowsAfter(
  first: { readonly line: number; readonly records: Records },
  batches: AsyncGenerator<Records>,
): AsyncGenerator<readonly RawRow[]> {
  let { line, records } = first
  let count = 0
  try {
    for (;;) {
      const rows = records.flatMap((cells, at) => (isBlank(cells) ? [] : [{ line: line + at, cells }]))
      count += rows.length
      if (count > MOST_ROWS) refuseTooLong(MOST_ROWS)
      yield rows
      line += records.length
      const next = await batches.next()
      if (next.done) return
      records = next.value
    }
  } finally {
    await batches.return(undefined)
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}

/** Excel's own hint, `sep=;`, which no other program takes for data, says as little as a blank line. */
export function isBlankLine(cells: readonly string[]): boolean {
  return isBlank(cells) || (cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? ''))
}
