import { z } from 'zod'
import { day, Money, person, uuid } from './values.ts'

const change = z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })
const named = z.strictObject({ ruleKey: z.string(), name: z.string(), sentence: z.string() })

/** Two versions rule by rule, in words; null = the field is not there. */
export const PlanDiff = z
  .strictObject({
    from: z.strictObject({ id: uuid, number: z.int() }).nullable(),
    added: z.array(named),
    removed: z.array(named),
    changed: z.array(z.strictObject({ ruleKey: z.string(), name: z.string(), changes: z.array(change) })),
  })
  .meta({ id: 'PlanDiff' })

/** A rule whose steps, target or conditions would change inside an accumulation period that is running. */
const Cut = z.strictObject({
  ruleKey: z.string(),
  name: z.string(),
  changed: z.array(z.string()),
  periodFrom: day,
  periodTo: day,
  /** The first day on which the change cuts no period of this rule. */
  firstDay: day,
  sentence: z.string(),
})

/** Whose pay for a running period is another with the cut than without the draft, or than had it begun with the period. */
const Concerned = z.strictObject({ person, ruleKey: z.string(), without: Money, with: Money, whole: Money })

export const VersionCheck = z
  .strictObject({
    cuts: z.array(Cut),
    /** The first day on which the version cuts no period at all; null where there is none within a year. */
    firstDay: day.nullable(),
    /** By person and rule; empty for whoever may not see everybody's pay. */
    concerned: z.array(Concerned),
    concernedCount: z.int(),
    failing: z.array(z.string()),
  })
  .meta({ id: 'VersionCheck' })

export type PlanDiff = z.output<typeof PlanDiff>
export type VersionCheck = z.output<typeof VersionCheck>
