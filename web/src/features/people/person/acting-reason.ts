import { z } from 'zod'

const LEAST = 3

/** As the server counts: a picture of two halves is one character. */
export const actingReason = z
  .string()
  .trim()
  .max(500, 'must have at most 500 characters')
  .refine((reason) => [...reason].length >= LEAST, `must have at least ${LEAST} characters`)
