import { cut } from '../../cut.ts'
import type { RowError } from '../kind.ts'
import { MOST_CHARACTERS } from '../limits.ts'
import type { BadRow } from '../rows/judge-rows.ts'

/** null: a cell that is too long to be kept; it stands in the file. */
export type KeptCells = readonly (string | null)[]
export type KeepRow = (row: BadRow) => {
  readonly line: number
  readonly cells: KeptCells
  readonly errors: readonly RowError[]
}

const MOST_OF_A_ROW = 50_000
/** Of one import: more than a file of 50 MB is not kept a second time. */
const MOST_IN_ALL = 64 * 1024 * 1024
const MOST_ERRORS = 10
const LONGEST_SENTENCE = 500

/** Bad rows within bounds, whatever a file holds: first come, first kept, and what is not kept is null. */
export function keepRows(mostInAll: number = MOST_IN_ALL): KeepRow {
  let left = mostInAll
  return ({ line, cells, errors }) => {
    let leftOfRow = Math.min(left, MOST_OF_A_ROW)
    const kept = cells.map((cell) => {
      if (cell.length > MOST_CHARACTERS || cell.length > leftOfRow) return null
      leftOfRow -= cell.length
      left -= cell.length
      return cut(cell, MOST_CHARACTERS)
    })
    return { line, cells: kept, errors: keptErrors(errors) }
  }
}

function keptErrors(errors: readonly RowError[]): readonly RowError[] {
  const kept = errors.slice(0, MOST_ERRORS).map(({ column, message }) => ({
    column,
    message: cut(message, LONGEST_SENTENCE),
  }))
  const more = errors.length - kept.length
  return more > 0 ? [...kept, { column: null, message: `Cells that are wrong besides: ${more}.` }] : kept
}
