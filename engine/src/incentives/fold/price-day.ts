import { fromMinor, type Rational, roundToMinor } from '../../kernel/index.ts'
import { capAndRound, type Settlement, settleUncapped } from '../settlement.ts'
import { type RuleSums, readingOf } from './rule-sums.ts'
import type { StrandRule } from './strand.ts'

/** `before` null = the first day of the accumulation period that counts for the person, who brings nothing into it. */
export type DaySums = { readonly before: RuleSums | null; readonly toDate: RuleSums }

export type PricedDay = {
  readonly toDate: Settlement
  /** Minor units; 0 where there is no `before`. */
  readonly settledBefore: number
  /** The line as it would be without a cap, in minor units: what counts as earned for later days. */
  readonly uncapped: number
  /** domain.md §6 "cap": the same for both snapshots of the day; in major units. */
  readonly earned: Rational
}

/** Both settlements of a day. `earnedSoFar`: the cap period's uncapped lines up to the day before, in minor units. */
export function priceDay({ priced }: StrandRule, sums: DaySums, earnedSoFar: number): PricedDay {
  const { currency } = priced
  const settled = (of: RuleSums) => settleUncapped(priced, readingOf(priced, of))
  const toDate = settled(sums.toDate)
  const before = sums.before === null ? null : settled(sums.before)
  const uncappedBefore = before === null ? 0 : roundToMinor(before.floored, currency)
  const earned = fromMinor({ minor: earnedSoFar - uncappedBefore, currency })
  return {
    toDate: capAndRound(priced, toDate, earned),
    settledBefore: before === null ? 0 : capAndRound(priced, before, earned).minor,
    uncapped: roundToMinor(toDate.floored, currency) - uncappedBefore,
    earned,
  }
}

/** What sums are worth without a cap, in minor units. */
export function uncappedMinor({ priced }: StrandRule, sums: RuleSums): number {
  return roundToMinor(settleUncapped(priced, readingOf(priced, sums)).floored, priced.currency)
}
