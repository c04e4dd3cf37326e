import { z } from 'zod'
import { can, currency, day, person, uuid } from './values.ts'

const minor = z.int()

/** One making of payouts: everybody of a venture and period, or one person. */
export const PayoutRun = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    ventureName: z.string(),
    periodStart: day,
    periodEnd: day,
    /** null: everybody. */
    person: person.nullable(),
    status: z.enum(['MAKING', 'MADE', 'FAILED']),
    /** How many people are looked at; `of` null: not counted yet. */
    progress: z.strictObject({ done: z.int(), of: z.int().nullable() }),
    failure: z.string().nullable(),
    madeBy: person,
    madeAt: z.string(),
    /** Payouts by status. */
    counts: z.strictObject({
      DRAFT: z.int(),
      APPROVED: z.int(),
      PAID: z.int(),
      RETURNED: z.int(),
      VOIDED: z.int(),
    }),
    /** Without the voided ones. */
    totals: z.array(z.strictObject({ currency, payouts: z.int(), netMinor: minor, payableMinor: minor })),
    can,
  })
  .meta({ id: 'PayoutRun' })
export type PayoutRun = z.output<typeof PayoutRun>
