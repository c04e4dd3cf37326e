import { SERVICE_LEVEL_VARIANTS } from '@holdfast/engine/bpo'
import { z } from 'zod'
import { day, person } from './values.ts'

/** How a service level is counted; incoming calls met ÷ incoming calls counted. Whole seconds, ≤ is in time. */
export const terms = {
  serviceLevelVariant: z.enum(SERVICE_LEVEL_VARIANTS),
  serviceLevelSeconds: z.int(),
  /** Whoever hangs up within so many seconds abandons short. */
  shortAbandonSeconds: z.int(),
}

/** The same, and the sentence to print beside the number. */
export const shownTerms = { ...terms, serviceLevelRule: z.string() }

export const givenTerms = {
  serviceLevelVariant: terms.serviceLevelVariant,
  serviceLevelSeconds: z.int().min(1).max(3_600),
  shortAbandonSeconds: z.int().min(0).max(600),
}

export const DatedTerms = z
  .strictObject({
    /** null: from the campaign's first day. */
    startsOn: day.nullable(),
    ...shownTerms,
    setBy: person.nullable(),
    setAt: z.string().nullable(),
  })
  .meta({ id: 'CampaignTerms' })
