import { SERVICE_LEVEL_VARIANTS, VARIANT_FORMULAS } from '@holdfast/engine/bpo'
import { z } from 'zod'

export const nameValue = z
  .string('must be given')
  .trim()
  .min(1, 'must be given')
  .max(120, 'must have at most 120 characters')

/** How a service level is counted, as a form holds it. */
export const termsValues = z.object({
  serviceLevelVariant: z.enum(SERVICE_LEVEL_VARIANTS),
  serviceLevelSeconds: z.int('must be seconds').min(1, 'must be at least 1').max(3_600, 'must be at most 3,600'),
  shortAbandonSeconds: z.int('must be seconds').min(0, 'must not be below 0').max(600, 'must be at most 600'),
})

export const variantOptions = SERVICE_LEVEL_VARIANTS.map((value) => {
  const formula = VARIANT_FORMULAS[value]
  return { value, label: formula.charAt(0).toUpperCase() + formula.slice(1) }
})
