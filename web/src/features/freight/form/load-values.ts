import { EQUIPMENT } from '@holdfast/engine/freight'
import { z } from 'zod'

const place = z.object({
  city: z.string().trim().min(1, 'must name the city').max(80, 'must have at most 80 characters'),
  state: z.string().trim().min(1, 'must name the state').max(40, 'must have at most 40 characters'),
})

/** Of a load that came by file, which may know a state alone. */
const knownPlace = z
  .object({ city: z.string().trim().max(80), state: z.string().trim().max(40) })
  .refine(({ city, state }) => city !== '' || state !== '', {
    path: ['city'],
    message: 'must name the city or the state',
  })

const window = z
  .object({ from: z.string().nullable(), to: z.string().nullable() })
  .refine(({ from, to }) => from === null || to === null || Date.parse(from) <= Date.parse(to), {
    path: ['to'],
    message: 'must not be before the window opens',
  })

const amount = z.int('must be an amount').min(0, 'must not be below zero').max(1_000_000_000_000, 'is too large')
const count = (max: number) => z.int('must be a whole number').min(0, 'must not be below zero').max(max, 'is too large')

/** The fields of a load as a form holds them: what is not known is null, and nothing is left out. */
export const loadValues = z.object({
  customerId: z.string('must name a customer').min(1, 'must name a customer'),
  origin: place,
  destination: place,
  equipment: z.enum(EQUIPMENT, 'must be chosen'),
  billMinor: amount,
  costMinor: amount.nullable(),
  miles: count(99_999).nullable(),
  weightPounds: count(200_000).nullable(),
  customerReference: z
    .string()
    .trim()
    .max(80, 'must have at most 80 characters')
    .transform((text) => text || null),
  pickup: window,
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
  origin: { city: '', state: '' },
  destination: { city: '', state: '' },
  equipment: 'VAN',
  costMinor: null,
  miles: null,
  weightPounds: null,
  customerReference: '',
  pickup: { from: null, to: null },
  delivery: { from: null, to: null },
} as const
