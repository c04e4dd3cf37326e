import { refuse } from '../kernel/index.ts'

const SHORTEST = 6
const LONGEST = 34
const END = 4

/**
 * An account number or IBAN as it is compared: capitals and digits alone. Refuses `bank_account.number_malformed` without
 * repeating it. An IBAN has at most 34 characters (ISO 13616); below six, the end would be all of it.
 */
export function foldedNumber(written: string): string {
  const folded = written.toUpperCase().replace(/[\s.\-/]/g, '')
  if (!/^[A-Z0-9]+$/.test(folded) || folded.length < SHORTEST || folded.length > LONGEST)
    refuse(
      'refused',
      'bank_account.number_malformed',
      `An account number has ${SHORTEST} to ${LONGEST} letters and digits; spaces, dots, dashes and slashes do not count.`,
      { field: 'number' },
    )
  return folded
}

/** All that is ever shown of a number. */
export function endOfNumber(folded: string): string {
  return folded.slice(-END)
}
