import type { GivenRow } from '../../../platform/imports/kind.ts'
import { ownNumber } from './row-bounds.ts'

/** The load numbers that a file brings, known from all of its rows before the first is judged. */
export type FileNumbers = {
  readonly sees: (row: GivenRow) => void
  /** The line that has the number first; null: no other line has it before this one. */
  readonly lineBefore: (row: GivenRow) => number | null
  /** Of those that the venture would give itself; 0: there are none. */
  readonly highest: () => number
}

/** A row that is bad brings no number that the venture would have to leave out. */
export function fileNumbers(code: string, isGood: (row: GivenRow) => boolean): FileNumbers {
  const firstLines = new Map<string, number>()
  let highest = 0
  return {
    sees: (row) => {
      const number = numberOf(row)
      if (number === null) return
      if (!firstLines.has(number)) firstLines.set(number, row.line)
      const own = ownNumber(number, code) ?? 0
      if (own > highest && isGood(row)) highest = own
    },
    lineBefore: (row) => {
      const number = numberOf(row)
      const first = number === null ? undefined : firstLines.get(number)
      return first === undefined || first === row.line ? null : first
    },
    highest: () => highest,
  }
}

function numberOf({ values }: GivenRow): string | null {
  const number = values['number'] ?? null
  return number === null ? null : String(number)
}
