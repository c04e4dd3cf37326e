import { tidyLine } from '@holdfast/engine/kernel'
import { carrierNumber } from './carrier-number.ts'
import type { Wanted } from './record-book.ts'

const NUMBERED = /^(mc|us\s*dot|dot)(?![a-z])[\s#:.-]*\d[\d ,-]{2,14}$/i
// Brokers write an MC number bare, spreadsheets put marks between its thousands.
const BARE_NUMBER = /^(?:0*\d{5,8}|\d{1,3}(?:[ ,]\d{3}){1,2})$/

/** A carrier as a load's row names it: by MC or DOT number, which then is its name until somebody knows better, or by name. */
export function readCarrier(cell: string): Wanted {
  const text = tidyLine(cell)
  const [, kind = BARE_NUMBER.test(text) ? 'mc' : undefined] = NUMBERED.exec(text) ?? []
  if (kind === undefined) return { name: text, externalRef: null, mcNumber: null, dotNumber: null }
  const number = carrierNumber(text)
  return kind.toLowerCase() === 'mc'
    ? { name: `MC ${number}`, externalRef: null, mcNumber: number, dotNumber: null }
    : { name: `DOT ${number}`, externalRef: null, mcNumber: null, dotNumber: number }
}
