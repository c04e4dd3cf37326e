import { setImmediate } from 'node:timers/promises'
import type { GivenRow, ImportSession, RowError } from '../kind.ts'
import { CHUNK_ROWS } from '../limits.ts'
import type { RawRow } from '../reading/table.ts'
import { type FixedCells, overCells } from '../store/fixes.ts'
import type { ReadRow } from './row-reader.ts'

export type GoodRow = { readonly given: GivenRow; readonly row: unknown; readonly cells: readonly string[] }
export type BadRow = { readonly line: number; readonly cells: readonly string[]; readonly errors: readonly RowError[] }
/** Up to a thousand rows that stand one after the other in the file. */
export type JudgedChunk = {
  /** How many rows of the file it covers, the bad ones and those that were left out with them. */
  readonly rows: number
  readonly firstLine: number
  readonly lastLine: number
  readonly good: readonly GoodRow[]
  readonly bad: readonly BadRow[]
  readonly leftOut: number
  /** Lines that sum up others: passed over. */
  readonly summaries: readonly number[]
}

export type Judging = {
  readonly rows: AsyncGenerator<readonly RawRow[]>
  readonly read: (row: RawRow) => ReadRow
  readonly session: ImportSession<unknown>
  /** How a row is kept that cannot be imported. */
  readonly told: (row: BadRow) => BadRow
  /** By line: the cells that a person put in place of a row's, null to leave it out. */
  readonly fixes: ReadonlyMap<number, FixedCells | null>
  /** Rows that were imported before: read again, because who a row is depends on those before it, and not judged. */
  readonly skip: number
  /** Told of each of those. */
  readonly skipped?: (row: GivenRow) => void
}

/** Judges a file from its first row to its last; between a few hundred rows others get their turn. */
export async function* judgeRows(judging: Judging): AsyncGenerator<JudgedChunk> {
  let skip = judging.skip
  let chunk = emptyChunk()
  for await (const batch of judging.rows) {
    for (const raw of batch) {
      const row = fixed(raw, judging.fixes)
      if (skip > 0) {
        skip -= 1
        const read = row && judging.read(row)
        if (read && 'given' in read) judging.skipped?.(read.given)
        continue
      }
      if (chunk.rows === 0) chunk.firstLine = raw.line
      chunk.lastLine = raw.line
      chunk.rows += 1
      if (row) judgeRow(chunk, row, judging)
      else chunk.leftOut += 1
      if (chunk.rows < CHUNK_ROWS) continue
      yield chunk
      chunk = emptyChunk()
    }
    await setImmediate()
  }
  if (chunk.rows > 0) yield chunk
}

type GrowingChunk = Omit<JudgedChunk, 'good' | 'bad' | 'summaries'> & {
  rows: number
  firstLine: number
  lastLine: number
  leftOut: number
  readonly good: GoodRow[]
  readonly bad: BadRow[]
  readonly summaries: number[]
}

function emptyChunk(): GrowingChunk {
  return { rows: 0, firstLine: 0, lastLine: 0, good: [], bad: [], leftOut: 0, summaries: [] }
}

function judgeRow(chunk: GrowingChunk, row: RawRow, { read, session, told }: Judging): void {
  const given = read(row)
  if ('isSummary' in given) {
    chunk.summaries.push(row.line)
    return
  }
  const checked = 'errors' in given ? given : session.check(given.given)
  const { line, cells } = row
  if ('errors' in checked) chunk.bad.push(told({ line, cells, errors: checked.errors }))
  else if ('given' in given)
    chunk.good.push({ given: given.given, row: checked.row, cells: told({ line, cells, errors: [] }).cells })
}

/** The row with what a person put in its place; null: left out. */
export function fixed(row: RawRow, fixes: Judging['fixes']): RawRow | null {
  const fix = fixes.get(row.line)
  if (fix === undefined) return row
  return fix === null ? null : { line: row.line, cells: overCells(fix, row.cells) }
}
