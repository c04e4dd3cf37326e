import type { Day, Weekday } from '../../kernel/index.ts'
import type { FxRate } from '../fx-rate.ts'
import type { SnapshotLoad } from '../load-reading.ts'
import type { RateOverride } from '../override.ts'
import type { Rule } from '../rule.ts'

/** What is the same for everybody in a venture: its rules and the days to fold. All days are included at both ends. */
export type FoldPlan = {
  readonly venture: {
    readonly weekStart: Weekday
    readonly liveFrom: Day
    /** In which money is measured; absent = the rules' own. */
    readonly currency?: string | undefined
  }
  readonly versions: readonly PlanVersion[]
  readonly from: Day
  readonly to: Day
  /**
   * Stored rates from the venture's currency, from 7 days before `foldStart` on. Each work day's sum is converted by the
   * rate of its day; without one it counts as not measured. Absent: a rule that needs a rate is refused.
   */
  readonly fx?: readonly FxRate[] | undefined
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

/** A payee with their own work. `PreparedFold.needs` says which of the optional inputs the rules cannot do without. */
export type FoldPerson = Work & {
  readonly memberships: readonly Membership[]
  /** The last day that counts; null = active. */
  readonly deactivatedOn: Day | null
  readonly overrides?: readonly RateOverride[] | undefined
  readonly team?: TeamWork | undefined
}

/** Work of one side, from `foldStart` on and in any order; an opening balance also from before. */
export type Work = {
  readonly metricDays: readonly MetricDay[]
  readonly loads?: readonly CreditedLoad[] | undefined
  readonly opening?: readonly OpeningBalance[] | undefined
}

/**
 * The work of everybody below the payee in the reportsTo tree on the work day, without the payee, already added up by the
 * caller (domain.md §6 "Who"). The caller adds up, because a load that several of the team share counts once: that takes
 * the single credits, which a database groups set by set, and which a fold of one payee never holds.
 * Rows are those of a person's own work, with two differences. A load metric's `creditRole` row is Σ over the team of that
 * role; its row of no role counts each load with the largest of the sums that the team holds of it in any one role. Any
 * other metric has a row per job role that the member held on the day, and one of no role over all members.
 */
export type TeamWork = Work & {
  /**
   * On which days somebody was below the payee, by the job role they then had; a stretch need not be named twice. Members
   * have a membership that day and were not deactivated before it; people who are tests are nobody.
   */
  readonly members: readonly Membership[]
}

/** `endsOn` is the last day, null = open. `accessRole` is needed of payees where a rule has `paidTo`. */
export type Membership = {
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly jobRole: string | null
  readonly accessRole?: string | null | undefined
}

/**
 * One side's work of one day. `creditRole` null is a metric that is not of loads, or the "any role" row of a load
 * metric, which counts each load once. `rows` counts every source row, `unmeasured` those of them without a measure.
 * `denominator` is that of a ratio, null for all else. Money is in the venture's currency.
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
 * A load of the day as the side is credited with it: one row per load and credit role with the side's share of it, and one
 * of no role (null) with the largest of these shares. Money of the whole load, in the venture's currency; null = unknown.
 */
export type CreditedLoad = SnapshotLoad & { readonly day: Day; readonly creditRole: string | null }

/**
 * What the side had reached in a period from its first day to the day before liveFrom. It enters rules whose
 * accumulation period began on `periodStart`; `creditRole` and `denominator` as in a metric day. In another pay currency
 * it is converted by the rate of the day before liveFrom.
 */
export type OpeningBalance = {
  readonly periodStart: Day
  readonly creditRole: string | null
  readonly metricKey: string
  readonly numerator: string
  readonly denominator: string | null
}

export type FoldInput = FoldPlan & FoldPerson
