import type { Day, Weekday } from '../../kernel/index.ts'
import type { Rule } from '../rule.ts'

/** What is the same for everybody in a venture: its rules and the days to fold. All days are included at both ends. */
export type FoldPlan = {
  readonly venture: {
    readonly weekStart: Weekday
    readonly liveFrom: Day
    /** Where given, a rule that would need an exchange rate is refused rather than paid as if 1 were 1. */
    readonly currency?: string | undefined
  }
  readonly versions: readonly PlanVersion[]
  readonly from: Day
  readonly to: Day
}

/** A published version; `endsOn` is its last day, null = open. */
export type PlanVersion = {
  readonly planId: string
  readonly versionId: string
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly payCurrency: string
  readonly rules: readonly Rule[]
}

export type FoldPerson = {
  readonly memberships: readonly Membership[]
  /** The last day that counts; null = active. */
  readonly deactivatedOn: Day | null
  /** In any order, from `foldStart` on. */
  readonly metricDays: readonly MetricDay[]
  readonly opening?: readonly OpeningBalance[] | undefined
}

/** `endsOn` is the last day of the membership, null = open. */
export type Membership = { readonly startsOn: Day; readonly endsOn: Day | null; readonly jobRole: string | null }

/**
 * One person's work of one day. `creditRole` null is a metric that is not of loads, or the "any role" row of a load
 * metric, which counts each load once. `rows` counts every source row, `unmeasured` those of them without a measure.
 * `denominator` is that of a ratio, null for all else.
 */
export type MetricDay = {
  readonly day: Day
  readonly creditRole: string | null
  readonly metricKey: string
  readonly numerator: string
  readonly denominator: string | null
  readonly unmeasured: number
  readonly rows: number
}

/**
 * What the person had reached in a period from its first day to the day before liveFrom. It enters rules whose
 * accumulation period began on `periodStart`; `creditRole` and `denominator` as in a metric day.
 */
export type OpeningBalance = {
  readonly periodStart: Day
  readonly creditRole: string | null
  readonly metricKey: string
  readonly numerator: string
  readonly denominator: string | null
}

export type FoldInput = FoldPlan & FoldPerson
