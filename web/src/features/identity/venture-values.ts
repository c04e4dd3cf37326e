import { VENTURE_TYPES } from '@holdfast/engine/access'
import { z } from 'zod'
import { TYPE_NAMES } from '../../lib/role-names.ts'

/** The fields of a new venture as its form holds them. */
export const ventureValues = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(120, 'must have at most 120 characters'),
  code: z.string().regex(/^[A-Z0-9]{2,8}$/, 'must be 2 to 8 capitals or digits, such as NL'),
  type: z.enum(VENTURE_TYPES, 'must be chosen'),
  currency: z.string('must be chosen'),
  zone: z.string('must be chosen'),
  liveFrom: z.string('must be a day'),
  weekStart: z.enum(['0', '1', '6']).transform(Number),
})

export const typeOptions = VENTURE_TYPES.map((value) => ({ value, label: TYPE_NAMES[value] }))

/** Sundays are the custom of the trade in the Americas, Mondays of Europe and India, Saturdays of the Gulf. */
export const weekStartOptions = [
  { value: '0', label: 'Sunday' },
  { value: '1', label: 'Monday' },
  { value: '6', label: 'Saturday' },
]

/** "USD · US Dollar", by code. */
export function currencyOptions() {
  const names = new Intl.DisplayNames('en-US', { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }))
}

/** "Night Lane Freight" → "NLF", "Callbridge" → "CA": a first guess, to be corrected. */
export function codeFor(name: string): string {
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => plain(word))
  const initials = words.map((word) => word.charAt(0)).join('')
  return (initials.length > 1 ? initials : words.join('').slice(0, 2)).slice(0, 8)
}

/** Capitals and digits without their accents; other scripts have none. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
