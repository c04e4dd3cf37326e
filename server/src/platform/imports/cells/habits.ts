import type { ColumnType } from '../kind.ts'
import { type DecimalMark, marksIn } from './number-marks.ts'
import { signedNumber } from './signed-number.ts'
import { splitTime } from './time-of-day.ts'
import { type DayOrder, orderShown, writtenDay } from './written-day.ts'

/** How a file writes what can be written in two ways, decided from all its rows; null: nothing in it tells. */
export type Habits = {
  readonly dayOrder: DayOrder | null
  /** Days that can be read in two orders, and nothing in the file tells which. */
  readonly asksDayOrder: boolean
  /** By column key. */
  readonly decimalMarks: Readonly<Record<string, DecimalMark>>
}

export const NO_HABITS: Habits = { dayOrder: null, asksDayOrder: false, decimalMarks: {} }

/** Watches a column go by. */
export type Watch = (text: string) => void

type Seen = { marks: Set<DecimalMark>; orders: Set<DayOrder>; isUnclear: boolean }

export function watchHabits(): {
  readonly watching: (key: string, type: ColumnType) => Watch | null
  readonly habits: () => Habits
} {
  const columns = new Map<string, Seen>()
  return {
    watching: (key, type) => {
      const watch = WATCHES[type]
      if (!watch) return null
      const seen: Seen = { marks: new Set(), orders: new Set(), isUnclear: false }
      columns.set(key, seen)
      return (text) => watch(seen, text)
    },
    habits: () => habitsOf(columns),
  }
}

const WATCHES: Partial<Record<ColumnType, (seen: Seen, text: string) => void>> = {
  money: seeNumber,
  whole: seeNumber,
  decimal: seeNumber,
  seconds: seeNumber,
  day: seeDay,
  instant: seeDay,
}

function seeNumber(seen: Seen, text: string): void {
  if (!/[.,]/.test(text)) return
  const digits = signedNumber(text.replace(/[^\d.,\s'’\u00a0\u202f]/g, ''))?.digits
  const mark = digits === undefined ? 'any' : marksIn(digits)
  if (mark === '.' || mark === ',') seen.marks.add(mark)
}

function seeDay(seen: Seen, text: string): void {
  if (/^\d{4}-/.test(text)) return
  const { date } = splitTime(text)
  const order = orderShown(date)
  if (order) seen.orders.add(order)
  else seen.isUnclear ||= isUnclear(date)
}

function isUnclear(date: string): boolean {
  const written = writtenDay(date)
  return written !== null && !('day' in written)
}

/** Columns of one file come from one program: what one of them shows holds for the others. Who shows both shows nothing. */
function habitsOf(columns: ReadonlyMap<string, Seen>): Habits {
  const all = [...columns]
  const orders = new Set(all.flatMap(([, seen]) => [...seen.orders]))
  const [order = null] = orders
  const dayOrder = orders.size === 1 ? order : null
  return {
    dayOrder,
    asksDayOrder: dayOrder === null && all.some(([, seen]) => seen.isUnclear),
    decimalMarks: Object.fromEntries(
      all.flatMap(([key, { marks }]) => (marks.size === 1 ? [...marks].map((mark) => [key, mark] as const) : [])),
    ),
  }
}
