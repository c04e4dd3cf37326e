import { z } from 'zod'

/** Why something is done, in the words of who does it. */
export const reasonText = z.string().trim().min(1, 'must say why').max(500, 'must have at most 500 characters')
