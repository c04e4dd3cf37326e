import type { CellValue, ImportColumn } from '../kind.ts'
import { isBlank } from './blank.ts'
import { choiceReader } from './choice.ts'
import { cleanText } from './clean-text.ts'
import { dayReader } from './day.ts'
import type { Habits } from './habits.ts'
import { instantReader } from './instant.ts'
import { moneyReader } from './money.ts'
import { decimalReader, wholeReader } from './numbers.ts'
import { secondsReader } from './seconds.ts'
import { readEmail, readText } from './text.ts'
import type { ReadCell, Unread } from './unread.ts'
import { readYesNo } from './yes-no.ts'

/** The longest text of a cell; a longer one is an error of its row. */
export const MOST_CHARACTERS = 10_000

export type Place = { readonly currency: string; readonly zone: string }

/** How the cells of one column are read, in this file and for this venture. A blank cell is unknown: null. */
export function columnReader(column: ImportColumn, habits: Habits, place: Place): ReadCell {
  const read = typeReader(column, habits, place)
  const blank = column.isRequired ? { error: `${column.label} is missing. ${column.hint}` } : null
  return (raw): CellValue | Unread => {
    if (raw.length > MOST_CHARACTERS)
      return { error: `${column.label} has ${raw.length} characters, and a cell takes ${MOST_CHARACTERS}. Shorten it.` }
    const text = cleanText(raw)
    return isBlank(text) ? blank : read(text)
  }
}

function typeReader(column: ImportColumn, { dayOrder, decimalMarks }: Habits, { currency, zone }: Place): ReadCell {
  const mark = decimalMarks[column.key] ?? null
  switch (column.type) {
    case 'text':
      return readText
    case 'email':
      return readEmail
    case 'day':
      return dayReader(dayOrder, zone)
    case 'instant':
      return instantReader(dayOrder, zone)
    case 'money':
      return moneyReader(currency, mark)
    case 'whole':
      return wholeReader(mark)
    case 'decimal':
      return decimalReader(mark)
    case 'seconds':
      return secondsReader(mark)
    case 'yes-no':
      return readYesNo
    case 'choice':
      return choiceReader(column.choices ?? {})
  }
}
