import { addMoney, type Day, toText } from '../../kernel/index.ts'
import type { FxRate } from '../fx-rate.ts'
import type { RateOverride } from '../override.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ZeroReason, zeroReason } from '../zero-reason.ts'
import type { DaySums, PricedDay } from './price-day.ts'
import { snapshotOf, unmeasuredOf } from './rule-sums.ts'
import type { StrandRule } from './strand.ts'

/** What one rule pays one person for one day: settle(toDate) − settle(before), in minor units. */
export type Line = {
  readonly day: Day
  readonly planId: string
  readonly versionId: string
  readonly ruleKey: string
  readonly currency: string
  readonly amountMinor: number
  readonly toDate: Snapshot
  /** null on the first day of the accumulation period that counts for the person; what they bring into it, if anything. */
  readonly before: Snapshot | null
  readonly settledToDate: number
  readonly settledBefore: number
  /** The person's own rate by which both terms are priced; null = the rule's. */
  readonly override: RateOverride | null
  /** The rate that converted the day's sums into the rule's currency; null = none was needed, or there was none. */
  readonly fx: FxRate | null
  /** Source rows without a measure in the accumulation period to date. */
  readonly unmeasured: number
  /** Why the amount is 0; null when it is not. */
  readonly reason: ZeroReason | null
}

export function lineOf(
  { priced, version, series, override }: StrandRule,
  day: Day,
  sums: DaySums,
  settled: PricedDay,
): Line {
  const { currency } = priced
  const { toDate, settledBefore } = settled
  const earned = priced.cap === null ? undefined : toText(settled.earned)
  return {
    day,
    planId: version.planId,
    versionId: version.versionId,
    ruleKey: priced.rule.ruleKey,
    currency,
    amountMinor: addMoney({ minor: toDate.minor, currency }, { minor: -settledBefore, currency }).minor,
    toDate: snapshotOf(priced, sums.toDate, earned),
    before: sums.before === null ? null : snapshotOf(priced, sums.before, earned),
    settledToDate: toDate.minor,
    settledBefore,
    override,
    fx: series.rates?.get(day)?.row ?? null,
    unmeasured: unmeasuredOf(priced, sums.toDate),
    reason: zeroReason(priced, toDate, settledBefore),
  }
}
