import type { CellValue, ImportColumn } from '../kind.ts'
import { MOST_CHARACTERS } from '../limits.ts'
import { amountReader } from './amount.ts'
import { isBlank } from './blank.ts'
import { choiceReader } from './choice.ts'
import { cleanText } from './clean-text.ts'
import { dayReader } from './day.ts'
import { instantReader } from './instant.ts'
import type { Manner } from './manner.ts'
import { moneyReader } from './money.ts'
import { decimalReader, wholeReader } from './numbers.ts'
import { secondsReader } from './seconds.ts'
import { readEmail, readText } from './text.ts'
import { type ReadCell, type Unread, unread } from './unread.ts'
import { readYesNo } from './yes-no.ts'

export type Place = { readonly currency: string; readonly zone: string }

/** How the cells of one column are read, in this file and for this venture. A blank cell is unknown: null. */
export function columnReader(column: ImportColumn, manner: Manner, place: Place): ReadCell {
  const read = typeReader(column, manner, place)
  const blank = column.isRequired ? { error: `${column.label} is missing. ${column.hint}` } : null
  return (raw): CellValue | Unread => {
    if (raw.length > MOST_CHARACTERS)
      return { error: `${column.label} has ${raw.length} characters, and a cell takes ${MOST_CHARACTERS}. Shorten it.` }
    if (manner.isDamaged && raw.includes(UNREADABLE))
      return unread(raw, 'has a character that cannot be read. Write it anew.')
    const text = cleanText(raw)
    return isBlank(text) ? blank : read(text)
  }
}

/** Stands for bytes that are no text. A file that is all text may hold it too, like every other character. */
const UNREADABLE = '\ufffd'

function typeReader(column: ImportColumn, manner: Manner, { currency, zone }: Place): ReadCell {
  const { dayOrder } = manner
  const mark = manner.marksOfColumns[column.key] ?? manner.decimalMark
  switch (column.type) {
    case 'text':
      return readText
    case 'email':
      return readEmail
    case 'day':
      return dayReader(dayOrder)
    case 'instant':
      return instantReader(dayOrder, zone)
    case 'money':
      return moneyReader(currency, mark)
    case 'amount':
      return amountReader(mark)
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
