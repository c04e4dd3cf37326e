import { z } from 'zod'
import { day, Money, person, uuid } from './values.ts'

const change = z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })
const named = z.strictObject({ ruleKey: z.string(), name: z.string(), sentence: z.string() })

/** Two versions rule by rule, in words; null = the field is not there. */
export const PlanDiff = z
  .strictObject({
    /** The edit that was compared, as publishing it names it. */
    version: z.int(),
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

/** Whose pay of a cut period or of days left without a version is another with the draft than without it, or than had it begun with the period. */
const Concerned = z.strictObject({ person, ruleKey: z.string(), without: Money, with: Money, whole: Money })

/** Days up to today that are paid again by the draft, because its first day has come; both ends included. */
const Rewrite = z.strictObject({
  from: day,
  days: z.int(),
  /** Whose pay of these days changes, by name, the first 200; empty for whoever may not see everybody's pay. */
  people: z.array(z.strictObject({ person, before: Money, after: Money })),
  peopleCount: z.int(),
  /** Some of these days stand in a payout that keeps them as they were paid: what they should have paid is booked today. */
  hasLocked: z.boolean(),
})

export const VersionCheck = z
  .strictObject({
    /** The edit that was checked, as publishing it names it. */
    version: z.int(),
    cuts: z.array(Cut),
    /** The first day on which the version cuts no period at all; null where there is none within a year. */
    firstDay: day.nullable(),
    /** The first day on which nobody is paid by the plan any more, because the version that this one ends reached beyond it. */
    gapFrom: day.nullable(),
    /** The last such day; null where no later version follows, and without a gap. */
    gapTo: day.nullable(),
    rewrites: Rewrite.nullable(),
    /** By person and rule, the first 200; empty for whoever may not see everybody's pay. */
    concerned: z.array(Concerned),
    concernedCount: z.int(),
    failing: z.array(z.string()),
  })
  .meta({ id: 'VersionCheck' })

export type PlanDiff = z.output<typeof PlanDiff>
export type VersionCheck = z.output<typeof VersionCheck>
