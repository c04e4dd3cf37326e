import { z } from 'zod'
import { person } from './values.ts'

/** Entered by mistake: kept, and shown to whoever asks for it. `by` null: whoever did it is no member of the venture. */
export const Voided = z
  .strictObject({ at: z.string(), reason: z.string().nullable(), by: person.nullable() })
  .meta({ id: 'Voided' })
export type Voided = z.output<typeof Voided>
