import { refuse } from '@holdfast/engine/kernel'
import { MOST_ROWS } from '../limits.ts'
import type { Records } from './csv-records.ts'
import { headersOf, refuseTooLong } from './headers.ts'

/** A row as it stands in the file. `line` is what a spreadsheet shows beside it, the header being 1. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] }
export type Table = { readonly headers: readonly string[]; readonly rows: AsyncGenerator<readonly RawRow[]> }

/** The first line that is not blank names the columns; blank lines after it are counted and left out. */
export async function openTable(batches: AsyncGenerator<Records>): Promise<Table> {
  let line = 1
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const at = next.value.findIndex((cells) => !isBlank(cells) && !saysSeparator(cells))
    if (at < 0) {
      line += next.value.length
      continue
    }
    const first = { line: line + at + 1, records: next.value.slice(at + 1) }
    return { headers: headersOf(next.value[at] ?? []), rows: rowsAfter(first, batches) }
  }
  refuse('refused', 'import.empty', 'The file is empty. It needs a line of headers and rows below it.')
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

/** Excel's own hint, `sep=;`, which no other program takes for data. */
function saysSeparator(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? '')
}
