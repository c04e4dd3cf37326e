import { REVIEW_BANDS, TEMPLATE_PLACES } from '@holdfast/engine/hospitality'
import { z } from 'zod'

export const templateValues = z.object({
  name: z.string().trim().min(1, 'must have a name').max(80, 'must have at most 80 characters'),
  body: z.string().trim().min(1, 'must say something').max(4_000, 'must have at most 4,000 characters'),
  band: z.enum(REVIEW_BANDS).nullable(),
})

/** "{guest}, {hotel}, {signer}". */
export const PLACES = TEMPLATE_PLACES.map((place) => `{${place}}`).join(', ')
