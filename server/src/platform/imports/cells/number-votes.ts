import type { ColumnType } from '../kind.ts'
import { type DecimalMark, marksIn } from './number-marks.ts'
import { signedNumber } from './signed-number.ts'

/** What the numbers of one column tell about the mark before their decimals. */
export type NumberVotes = {
  /** Numbers that can be read under one mark only. */
  readonly clear: Record<DecimalMark, number>
  /** Numbers such as 1,500 where the column has no use for three decimals: more likely a thousand under this mark. */
  readonly leaning: Record<DecimalMark, number>
  /** The first number that reads differently under the other mark, and the mark that stands in it. */
  unclear: { readonly text: string; readonly leans: DecimalMark | null } | null
  /** The first of the clear ones under each mark. */
  readonly first: Partial<Record<DecimalMark, string>>
  hasUnclearComma: boolean
}

/** How a column is looked at: a workbook writes its own numbers with a point, and only its texts otherwise. */
export type NumberLook = { readonly takesThousandths: boolean; readonly isWorkbook: boolean }

export function noVotes(): NumberVotes {
  return {
    clear: { '.': 0, ',': 0 },
    leaning: { '.': 0, ',': 0 },
    unclear: null,
    first: {},
    hasUnclearComma: false,
  }
}

/** Three digits after the only mark say little in a rate and speak for thousands in whole numbers and most money. */
export function takesThousandths(type: ColumnType, minorDigits: number): boolean {
  return type === 'decimal' || type === 'seconds' || ((type === 'money' || type === 'amount') && minorDigits > 2)
}

export function seeNumber(votes: NumberVotes, text: string, look: NumberLook): void {
  if (!/[.,]/.test(text)) return
  const digits = signedNumber(text.replace(/[^\d.,\s'’\u00a0\u202f]/g, ''))?.digits
  const mark = digits === undefined ? 'any' : marksIn(digits)
  if (digits === undefined || mark === 'any') return
  if (mark !== 'unclear') {
    votes.clear[mark] += 1
    votes.first[mark] ??= digits
    return
  }
  const hasComma = digits.includes(',')
  votes.hasUnclearComma ||= hasComma
  const leans = leaningOf(hasComma, look)
  if (leans) votes.leaning[leans] += 1
  votes.unclear ??= { text: digits, leans }
}

function leaningOf(hasComma: boolean, { takesThousandths, isWorkbook }: NumberLook): DecimalMark | null {
  if (isWorkbook && !hasComma) return '.'
  if (takesThousandths) return null
  return hasComma ? '.' : ','
}
