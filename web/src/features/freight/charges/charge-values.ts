import { CHARGE_KINDS, MOST_CHARGES } from '@holdfast/engine/freight'
import { z } from 'zod'

const charge = z.object({
  kind: z.enum(CHARGE_KINDS, 'must be chosen'),
  description: z
    .string()
    .trim()
    .max(200, 'must have at most 200 characters')
    .transform((text) => text || null),
  amountMinor: z.int('must be an amount').min(0, 'must not be below zero').max(1_000_000_000_000, 'is too large'),
})
/** The charges of a load as a form holds them. */
export const chargeValues = z.object({
  CUSTOMER: z.array(charge).min(1, 'must have a charge').max(MOST_CHARGES),
  CARRIER: z.array(charge).max(MOST_CHARGES),
})
export type ChargeEntries = z.input<typeof chargeValues>
