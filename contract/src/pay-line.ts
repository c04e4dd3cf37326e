import { z } from 'zod'
import { day, Money, uuid } from './values.ts'

/** What one rule paid one person for one day. `reason`: why it is zero; "earned" where it is not. */
export const PayLine = z
  .strictObject({
    id: uuid,
    day,
    planName: z.string(),
    versionNumber: z.int(),
    ruleKey: z.string(),
    ruleName: z.string(),
    sentence: z.string(),
    amount: Money,
    toDate: z.string().nullable(),
    unmeasured: z.int(),
    creditCount: z.int(),
    reason: z.string(),
  })
  .meta({ id: 'PayLine' })
export type PayLine = z.output<typeof PayLine>
