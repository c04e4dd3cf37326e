import type { Habits } from './habits.ts'
import type { DecimalMark } from './number-marks.ts'
import type { DayOrder } from './written-day.ts'

/** How cells are read once everything is settled; null: what could be read in two ways is asked for cell by cell. */
export type Manner = {
  readonly dayOrder: DayOrder | null
  readonly decimalMark: DecimalMark | null
  /** By column key: columns that are written otherwise than their file. */
  readonly marksOfColumns: Readonly<Record<string, DecimalMark>>
  /** The file has bytes that are no text in its encoding: what stands for them is an error of its row. */
  readonly isDamaged: boolean
}

export const PLAIN_MANNER: Manner = { dayOrder: null, decimalMark: null, marksOfColumns: {}, isDamaged: false }

export type Chosen = { readonly dayOrder: DayOrder | null; readonly decimalMark: DecimalMark | null }

/** What the file shows; where it shows nothing, what the person said; where nobody said anything, what it suggests. */
export function settle({ dayOrder, marks }: Habits, chosen: Chosen, isDamaged: boolean): Manner {
  return {
    dayOrder: dayOrder ?? chosen.dayOrder,
    decimalMark: marks.shown ?? chosen.decimalMark ?? marks.suggested?.mark ?? null,
    marksOfColumns: marks.ofColumns,
    isDamaged,
  }
}

/** The numbers of the file can be read in two ways, and it only suggests which, or not even that. */
export function leavesMarkOpen({ marks }: Habits): boolean {
  return marks.shown === null && marks.unclear !== null
}

export function asksMark(habits: Habits): boolean {
  return leavesMarkOpen(habits) && habits.marks.suggested === null
}
