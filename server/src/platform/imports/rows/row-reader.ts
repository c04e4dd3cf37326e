import type { Manner } from '../cells/manner.ts'
import { columnReader, type Place } from '../cells/reader.ts'
import { isUnread, type ReadCell } from '../cells/unread.ts'
import type { CellValue, GivenRow, ImportColumn, ImportKind, RowError } from '../kind.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { RawRow } from '../reading/table.ts'
import { raggednessOf } from './raggedness.ts'
import { type Naming, rowKeys } from './row-keys.ts'

export type ReadRow =
  | { readonly given: GivenRow }
  | { readonly errors: readonly RowError[] }
  | { readonly isSummary: true }

export type Understanding = {
  readonly columns: readonly ImportColumn[]
  readonly headers: readonly string[]
  readonly mapping: Mapping
  readonly manner: Manner
  readonly place: Place
  readonly naming: Naming
  readonly isSummary?: ImportKind['isSummary']
}

/** Reads rows in the order of the file; one whose cells cannot all be read answers with an error for each of those. */
export function rowReader(understanding: Understanding): (row: RawRow) => ReadRow {
  const { columns, headers, mapping, manner, place, naming, isSummary } = understanding
  const cells = columns.map((column) => {
    const header = mapping[column.key] ?? null
    return {
      key: column.key,
      at: header === null ? -1 : headers.indexOf(header),
      read: columnReader(column, manner, place),
    }
  })
  const identify = rowKeys(columns, naming)
  const raggedness = raggednessOf(headers)
  return (row) => {
    if (isSummary?.(rawCells(cells, row.cells))) return { isSummary: true }
    const ragged = raggedness(row)
    if (ragged) return { errors: [ragged] }
    const { values, errors } = readCells(cells, row.cells)
    if (errors.length > 0) return { errors }
    const identity = identify(row.line, values)
    return 'message' in identity ? { errors: [identity] } : { given: { line: row.line, values, ...identity } }
  }
}

type Cell = { readonly key: string; readonly at: number; readonly read: ReadCell }

function rawCells(columns: readonly Cell[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.filter(({ at }) => at >= 0).map(({ key, at }) => [key, (cells[at] ?? '').trim()]))
}

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
