import { DISPUTE_KINDS } from '@holdfast/engine/hospitality'
import { z } from 'zod'

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max} characters`)
    .transform((text) => text || null)

/** The fields of a dispute as a form holds them: what is not known is null, and nothing is left out. */
export const disputeValues = z.object({
  kind: z.enum(DISPUTE_KINDS, 'must be chosen'),
  reference: words(120),
  guestName: words(200),
  amountMinor: z.int('must be an amount').min(0, 'must not be below zero').max(1_000_000_000_000, 'is too large'),
  openedOn: z.string('must be a day'),
  evidenceDueOn: z.string().nullable(),
  ownerId: z.string().nullable(),
})
export type DisputeEntries = z.input<typeof disputeValues>
