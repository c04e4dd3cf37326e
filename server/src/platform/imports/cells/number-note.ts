import type { Marks } from './decide-marks.ts'
import type { Chosen } from './manner.ts'
import { type DecimalMark, plainNumber } from './number-marks.ts'

const NAMES: Readonly<Record<DecimalMark, string>> = { '.': 'a point', ',': 'a comma' }

/** How numbers were read that could have been read otherwise; null: there are none. */
export function numberNote({ shown, suggested, unclear }: Marks, { decimalMark }: Chosen): string | null {
  const mark = shown ?? decimalMark ?? suggested?.mark ?? null
  if (mark === null || unclear === null) return null
  const plain = plainNumber(unclear, mark)
  const example = plain === null ? '' : `: "${unclear}" is ${plain}`
  return `Numbers were read with ${NAMES[mark]} before their decimals${example}. ${reason()}`

  function reason(): string {
    if (shown !== null) return 'Other numbers of the file show it.'
    if (decimalMark !== null) return 'It was chosen so for this file.'
    return `Nothing but this speaks for it: ${suggested?.why}. If it is wrong, choose the other mark at the columns.`
  }
}
