import type { Wanted } from './record-book.ts'
import { digitsOf, tidy } from './tidy-text.ts'

const NUMBERED = /^(mc|us\s*dot|dot)\b[\s#:.-]*\d{3,12}$/i
// Brokers write an MC number bare.
const BARE_NUMBER = /^\d{5,8}$/

/** A carrier as a load's row names it: by MC or DOT number, which then is its name until somebody knows better, or by name. */
export function readCarrier(cell: string): Wanted {
  const text = tidy(cell)
  const [, kind = BARE_NUMBER.test(text) ? 'mc' : undefined] = NUMBERED.exec(text) ?? []
  const number = digitsOf(text)
  if (kind === undefined) return { name: text, externalRef: null, mcNumber: null, dotNumber: null }
  return kind.toLowerCase() === 'mc'
    ? { name: `MC ${number}`, externalRef: null, mcNumber: number, dotNumber: null }
    : { name: `DOT ${number}`, externalRef: null, mcNumber: null, dotNumber: number }
}
