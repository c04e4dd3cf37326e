import type { Habits } from '../cells/habits.ts'
import { columnReader, type Place } from '../cells/reader.ts'
import { isUnread, type ReadCell } from '../cells/unread.ts'
import type { CellValue, GivenRow, ImportColumn, RowError } from '../kind.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { RawRow } from '../reading/table.ts'
import { rowKeys } from './row-keys.ts'

export type ReadRow = { readonly given: GivenRow } | { readonly errors: readonly RowError[] }

export type Understanding = {
  readonly columns: readonly ImportColumn[]
  readonly headers: readonly string[]
  readonly mapping: Mapping
  readonly habits: Habits
  readonly place: Place
}

/** Reads rows in the order of the file; one whose cells cannot all be read answers with an error for each of those. */
export function rowReader(understanding: Understanding): (row: RawRow) => ReadRow {
  const { columns, headers, mapping, habits, place } = understanding
  const cells = columns.map((column) => {
    const header = mapping[column.key] ?? null
    return {
      key: column.key,
      at: header === null ? -1 : headers.indexOf(header),
      read: columnReader(column, habits, place),
    }
  })
  const identify = rowKeys(columns)
  return (row) => {
    const ragged = raggedness(row, headers.length)
    if (ragged) return { errors: [ragged] }
    const { values, errors } = readCells(cells, row.cells)
    if (errors.length > 0) return { errors }
    const identity = identify(row.line, values)
    return 'message' in identity ? { errors: [identity] } : { given: { line: row.line, values, ...identity } }
  }
}

type Cell = { readonly key: string; readonly at: number; readonly read: ReadCell }

function readCells(columns: readonly Cell[], cells: readonly string[]) {
  const values: Record<string, CellValue> = {}
  const errors: RowError[] = []
  for (const { key, at, read } of columns) {
    const value = at < 0 ? null : read(cells[at] ?? '')
    if (isUnread(value)) errors.push({ column: key, message: value.error })
    else values[key] = value
  }
  return { values, errors }
}

/** Separators that are left over at the end of a row do no harm; a text that was split by one would shift every cell. */
function raggedness({ cells }: RawRow, width: number): RowError | null {
  if (cells.length === width) return null
  if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) return null
  return {
    column: null,
    message: `This row has ${cells.length} cells, and the header has ${width}. Look for a separator or a quote inside a text, or for one that is missing.`,
  }
}
