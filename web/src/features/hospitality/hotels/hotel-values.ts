import { OUT_OF_ORDER_POLICIES } from '@holdfast/engine/hospitality'
import { isZone } from '@holdfast/engine/kernel'
import { z } from 'zod'

const words = (max: number) =>
  z.string('must be given').trim().min(1, 'must be given').max(max, `must have at most ${max} characters`)
const hours = z.int('must be a number of hours').min(1, 'must be at least 1').max(720, 'must be at most 720')

/** The fields of a hotel as a form holds them: what is not known is null, and nothing is left out. */
export const hotelValues = z.object({
  name: words(120),
  code: words(40),
  rooms: z.int('must be a number of rooms').min(1, 'must be at least 1').max(100_000, 'is too many').nullable(),
  outOfOrderPolicy: z.enum(OUT_OF_ORDER_POLICIES),
  lossThresholdMinor: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
  reviewHours: hours,
  negativeReviewHours: hours,
})

/** What is said once and never changes. */
export const newHotelValues = hotelValues.extend({
  timeZone: z.string('must be chosen').refine(isZone, 'must be a time zone'),
  currency: z.string('must be given').regex(/^[A-Z]{3}$/, 'must be three capitals such as USD'),
})
