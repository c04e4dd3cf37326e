import { setImmediate } from 'node:timers/promises'
import { cut } from '../../cut.ts'
import { type Habits, type Origin, type Watch, watchHabits } from '../cells/habits.ts'
import type { ImportColumn } from '../kind.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Table } from '../reading/table.ts'

export type Scan = {
  readonly rows: number
  readonly habits: Habits
  readonly firstValues: Readonly<Record<string, readonly string[]>>
}

const SHOWN_ROWS = 3
const SHOWN_CHARACTERS = 200

/** One look at every row before any is judged: how many there are, and how the file writes numbers and days. */
export async function scanFile(
  table: Table,
  columns: readonly ImportColumn[],
  mapping: Mapping,
  origin: Origin,
): Promise<Scan> {
  const { watching, habits } = watchHabits(origin)
  const watched = columns.flatMap(({ key, type }) => {
    const at = table.headers.indexOf(mapping[key] ?? '')
    const watch = at < 0 ? null : watching(key, type)
    return watch ? [{ at, watch }] : []
  })
  const firstRows: (readonly string[])[] = []
  let rows = 0
  for await (const batch of table.rows) {
    rows += batch.length
    for (const { cells } of batch) {
      if (firstRows.length < SHOWN_ROWS) firstRows.push(cells)
      see(watched, cells)
    }
    await setImmediate()
  }
  return { rows, habits: habits(), firstValues: firstValuesOf(table.headers, firstRows) }
}

function see(watched: readonly { readonly at: number; readonly watch: Watch }[], cells: readonly string[]): void {
  for (const { at, watch } of watched) {
    const cell = cells[at]
    if (cell !== undefined && cell !== '') watch(cell.trim())
  }
}

function firstValuesOf(headers: readonly string[], rows: readonly (readonly string[])[]): Scan['firstValues'] {
  return Object.fromEntries(
    headers.map((header, at) => [header, rows.map((cells) => cut(cells[at] ?? '', SHOWN_CHARACTERS))]),
  )
}
