import type { ColumnType } from '../kind.ts'
import type { Delimiter } from '../reading/delimiter.ts'
import { decideMarks, type Marks, NO_MARKS, type Suggestion } from './decide-marks.ts'
import { type NumberVotes, noVotes, seeNumber, takesThousandths } from './number-votes.ts'
import { splitTime } from './time-of-day.ts'
import { type DayOrder, orderShown, writtenDay } from './written-day.ts'

/** How a file writes what can be written in two ways, decided from all its rows; null: nothing in it tells. */
export type Habits = {
  readonly dayOrder: DayOrder | null
  /** Days that can be read in two orders, and nothing in the file tells which. */
  readonly asksDayOrder: boolean
  readonly marks: Marks
}

export const NO_HABITS: Habits = { dayOrder: null, asksDayOrder: false, marks: NO_MARKS }

/** What is known of a file before its cells are looked at. `minorDigits` are those of the venture's currency. */
export type Origin = {
  readonly delimiter: Delimiter
  readonly isWorkbook: boolean
  readonly minorDigits: number
}

/** Watches a column go by. */
export type Watch = (text: string) => void

type SeenDays = { readonly orders: Set<DayOrder>; isUnclear: boolean; isDotted: boolean }

export function watchHabits(origin: Origin): {
  readonly watching: (key: string, type: ColumnType) => Watch | null
  readonly habits: () => Habits
} {
  const days: SeenDays = { orders: new Set(), isUnclear: false, isDotted: false }
  const numbers = new Map<string, NumberVotes>()
  return {
    watching: (key, type) => {
      if (type === 'day' || type === 'instant') return (text) => seeDay(days, text)
      if (!NUMBERS.has(type)) return null
      const votes = noVotes()
      numbers.set(key, votes)
      const look = { takesThousandths: takesThousandths(type, origin.minorDigits), isWorkbook: origin.isWorkbook }
      return (text) => seeNumber(votes, text, look)
    },
    habits: () => ({ ...orderOf(days), marks: decideMarks(numbers, suggestions(origin, days, numbers)) }),
  }
}

const NUMBERS: ReadonlySet<ColumnType> = new Set(['money', 'amount', 'whole', 'decimal', 'seconds'])

function seeDay(seen: SeenDays, text: string): void {
  if (/^\d{4}-/.test(text)) return
  const { date } = splitTime(text)
  const order = orderShown(date)
  if (order) seen.orders.add(order)
  else seen.isUnclear ||= isUnclear(date)
  seen.isDotted ||= order !== null && date.includes('.')
}

function isUnclear(date: string): boolean {
  const written = writtenDay(date)
  return written !== null && !('day' in written)
}

/** Columns of one file come from one program: what one of them shows holds for the others. Who shows both shows nothing. */
function orderOf({ orders, isUnclear }: SeenDays): Pick<Habits, 'dayOrder' | 'asksDayOrder'> {
  const [order = null] = orders
  const dayOrder = orders.size === 1 ? order : null
  return { dayOrder, asksDayOrder: dayOrder === null && isUnclear }
}

/** Who separates cells by semicolons needs the comma elsewhere, and dots in dates go with commas in numbers. */
function suggestions(
  { delimiter, isWorkbook }: Origin,
  { orders, isDotted }: SeenDays,
  numbers: ReadonlyMap<string, NumberVotes>,
): readonly Suggestion[] {
  const hasCommas = numbers.values().some(({ hasUnclearComma, clear }) => hasUnclearComma || clear[','] > 0)
  const told: readonly (readonly [boolean, Suggestion])[] = [
    [isWorkbook && !hasCommas, { mark: '.', why: 'a workbook keeps its numbers that way' }],
    [!isWorkbook && delimiter === ';', { mark: ',', why: 'semicolons separate its cells' }],
    [!isWorkbook && delimiter === ',', { mark: '.', why: 'commas separate its cells' }],
    [isDotted, { mark: ',', why: 'its dates are written with dots' }],
    [orders.size === 1 && orders.has('MDY'), { mark: '.', why: 'its dates name the month first' }],
  ]
  return told.filter(([holds]) => holds).map(([, suggestion]) => suggestion)
}
