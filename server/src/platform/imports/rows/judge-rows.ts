import { setImmediate } from 'node:timers/promises'
import type { GivenRow, ImportSession, RowError } from '../kind.ts'
import { CHUNK_ROWS } from '../limits.ts'
import type { RawRow } from '../reading/table.ts'
import type { ReadRow } from './row-reader.ts'

export type BadRow = { readonly line: number; readonly cells: readonly string[]; readonly errors: readonly RowError[] }
/** Up to a thousand rows that stand one after the other in the file. */
export type JudgedChunk = {
  /** How many rows of the file it covers, the bad ones and those that were left out with them. */
  readonly rows: number
  readonly firstLine: number
  readonly lastLine: number
  readonly good: readonly { readonly given: GivenRow; readonly row: unknown }[]
  readonly bad: readonly BadRow[]
  readonly leftOut: number
}

export type Judging = {
  readonly rows: AsyncGenerator<readonly RawRow[]>
  readonly read: (row: RawRow) => ReadRow
  readonly session: ImportSession<unknown>
  /** By line: the cells that a person put in place of a row's, null to leave it out. */
  readonly fixes: ReadonlyMap<number, readonly string[] | null>
  /** Rows that were imported before: read again, because who a row is depends on those before it, and not judged. */
  readonly skip: number
}

/** Judges a file from its first row to its last; between two chunks others get their turn. */
export async function* judgeRows(judging: Judging): AsyncGenerator<JudgedChunk> {
  let skip = judging.skip
  let chunk: RawRow[] = []
  for await (const batch of judging.rows) {
    for (const raw of batch) {
      const row = fixed(raw, judging.fixes)
      if (skip > 0) {
        skip -= 1
        if (row) judging.read(row)
        continue
      }
      chunk.push(raw)
      if (chunk.length < CHUNK_ROWS) continue
      yield judgeChunk(chunk, judging)
      chunk = []
    }
    await setImmediate()
  }
  if (chunk.length > 0) yield judgeChunk(chunk, judging)
}

function judgeChunk(chunk: readonly RawRow[], { read, session, fixes }: Judging): JudgedChunk {
  const good: { given: GivenRow; row: unknown }[] = []
  const bad: BadRow[] = []
  let leftOut = 0
  for (const raw of chunk) {
    const row = fixed(raw, fixes)
    if (!row) {
      leftOut += 1
      continue
    }
    const readRow = read(row)
    const checked = 'errors' in readRow ? readRow : session.check(readRow.given)
    if ('errors' in checked) bad.push({ line: row.line, cells: row.cells, errors: checked.errors })
    else if ('given' in readRow) good.push({ given: readRow.given, row: checked.row })
  }
  const firstLine = chunk[0]?.line ?? 0
  return { rows: chunk.length, firstLine, lastLine: chunk.at(-1)?.line ?? firstLine, good, bad, leftOut }
}

/** The row with what a person put in its place; null: left out. */
export function fixed(row: RawRow, fixes: Judging['fixes']): RawRow | null {
  const fix = fixes.get(row.line)
  if (fix === undefined) return row
  return fix === null ? null : { line: row.line, cells: fix }
}
