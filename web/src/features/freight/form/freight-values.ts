import { EQUIPMENT } from '@holdfast/engine/freight'
import { z } from 'zod'

export const amount = z.int('must be an amount').min(0, 'must not be below zero').max(1_000_000_000_000, 'is too large')
const count = (max: number) => z.int('must be a whole number').min(0, 'must not be below zero').max(max, 'is too large')

const place = z.object({
  city: z.string().trim().min(1, 'must name the city').max(80, 'must have at most 80 characters'),
  state: z.string().trim().min(1, 'must name the state').max(40, 'must have at most 40 characters'),
})

export const window = z
  .object({ from: z.string().nullable(), to: z.string().nullable() })
  .refine(({ from, to }) => from === null || to === null || Date.parse(from) <= Date.parse(to), {
    path: ['to'],
    message: 'must not be before the window opens',
  })

/** What loads and quotes say of their freight, as a form holds it: what is not known is null, and nothing is left out. */
export const freightValues = z.object({
  customerId: z.string('must name a customer').min(1, 'must name a customer'),
  origin: place,
  destination: place,
  equipment: z.enum(EQUIPMENT, 'must be chosen'),
  miles: count(99_999).nullable(),
  weightPounds: count(200_000).nullable(),
  pickup: window,
})

export const NO_FREIGHT = {
  origin: { city: '', state: '' },
  destination: { city: '', state: '' },
  equipment: 'VAN',
  miles: null,
  weightPounds: null,
  pickup: { from: null, to: null },
} as const
