import { EQUIPMENT } from '@holdfast/engine/freight'
import { z } from 'zod'

const place = z.object({
  city: z.string().trim().min(1, 'must name the city').max(80, 'must have at most 80 characters'),
  state: z.string().trim().min(1, 'must name the state').max(40, 'must have at most 40 characters'),
})
const window = z
  .object({ from: z.string().nullable(), to: z.string().nullable() })
  .refine(({ from, to }) => from === null || to === null || Date.parse(from) <= Date.parse(to), {
    path: ['to'],
    message: 'must not be before the window opens',
  })
const amount = z.int('must be an amount').min(0, 'must not be below zero').max(1_000_000_000_000, 'is too large')
const count = (max: number) => z.int('must be a whole number').min(0, 'must not be below zero').max(max, 'is too large')

/** The fields of a quote as a form holds them: what is not known is null, and nothing is left out. */
export const quoteValues = z.object({
  customerId: z.string('must name a customer').min(1, 'must name a customer'),
  salespersonId: z.string().nullable(),
  origin: place,
  destination: place,
  equipment: z.enum(EQUIPMENT, 'must be chosen'),
  priceMinor: amount,
  expectedCostMinor: amount.nullable(),
  miles: count(99_999).nullable(),
  weightPounds: count(200_000).nullable(),
  pickup: window,
  validUntil: z.string('must be a time'),
  requestedAt: z.string('must be a time'),
  notes: z
    .string()
    .trim()
    .max(2_000, 'must have at most 2,000 characters')
    .transform((text) => text || null),
})
export type QuoteEntries = z.input<typeof quoteValues>

/** Valid for a day from now, asked for now. */
export function newQuoteValues(now: Date, salespersonId: string | null) {
  const day = 86_400_000
  const minute = 60_000
  const onTheMinute = (at: number) => new Date(Math.floor(at / minute) * minute).toISOString()
  return {
    salespersonId,
    origin: { city: '', state: '' },
    destination: { city: '', state: '' },
    equipment: 'VAN' as const,
    expectedCostMinor: null,
    miles: null,
    weightPounds: null,
    pickup: { from: null, to: null },
    validUntil: onTheMinute(now.getTime() + day),
    requestedAt: onTheMinute(now.getTime()),
    notes: '',
  }
}
