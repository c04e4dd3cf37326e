/** A number as files write it, taken apart: its sign, and its digits with their marks. */
export type SignedNumber = { readonly isNegative: boolean; readonly digits: string }

// 1 234,50 and 1'234.50: a narrow or wide space, or an apostrophe, between digits.
const GROUP_SPACES = /(?<=\d)[\s\u00a0\u202f'’](?=\d)/g
const SIGNED = /^(\()?\s*([-+−])?\s*([\d.,]*\d[\d.,]*)\s*([-−])?\s*(\))?$/

/** (12), -12, −12 and 12- are twelve below nothing; null when the text is no number. */
export function signedNumber(text: string): SignedNumber | null {
  const match = SIGNED.exec(/[\s\u00a0\u202f'’]/.test(text) ? text.replace(GROUP_SPACES, '') : text)
  if (!match) return null
  const [, open, before, digits, after, close] = match
  if ((open === undefined) !== (close === undefined) || digits === undefined) return null
  const signs = [open, before === '+' ? undefined : before, after].filter((sign) => sign !== undefined)
  return signs.length > 1 ? null : { isNegative: signs.length === 1, digits }
}
