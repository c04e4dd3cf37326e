import { z } from 'zod'
import { optionalText } from '../companies/optional-text.ts'
import { amount, freightValues, NO_FREIGHT, window } from './freight-values.ts'

/** Of a load that came by file, which may know a state alone. */
const knownPlace = z
  .object({ city: z.string().trim().max(80), state: z.string().trim().max(40) })
  .refine(({ city, state }) => city !== '' || state !== '', {
    path: ['city'],
    message: 'must name the city or the state',
  })

/** The fields of a load as a form holds them. */
export const loadValues = freightValues.extend({
  billMinor: amount,
  costMinor: amount.nullable(),
  customerReference: optionalText(80),
  delivery: window,
})
/** The fields of a load that is there. */
export const editedValues = loadValues.extend({
  origin: knownPlace,
  destination: knownPlace,
  billingDate: z.string().nullable(),
})
export type LoadValues = z.output<typeof loadValues>
export type LoadEntries = z.input<typeof loadValues>

export const NO_VALUES = {
  ...NO_FREIGHT,
  costMinor: null,
  customerReference: '',
  delivery: { from: null, to: null },
} as const
