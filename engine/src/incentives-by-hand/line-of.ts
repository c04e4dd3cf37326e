import { bothSnapshots } from './both-snapshots.ts'
import { earnedBefore } from './earned-before.ts'
import { evaluateByHand } from './evaluate.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule, Snapshot } from './rule.ts'
import type { Taken } from './snapshot-of.ts'
import { type ZeroReason, zeroReason } from './zero-reason.ts'

/** What a rule brings a person on a day. `minor` and both settled amounts are in minor units of `currency`. */
export type Line = {
  readonly person: string
  readonly ruleKey: string
  readonly day: string
  readonly toDate: Snapshot
  readonly before: Snapshot | null
  readonly settledToDate: number
  readonly settledBefore: number
  readonly minor: number
  readonly currency: string
  /** Rows of the period to date that add nothing. */
  readonly unmeasured: number
  /** The rule's rate, or the person's own that day; null for a rule without one. */
  readonly rate: string | null
  /** Only of a zero, and only where the domain names one. */
  readonly reason: ZeroReason | null
}

/** `rule` is the one that holds for the person on the day. */
export const lineOf = (input: PayInput, person: string, rule: Rule, day: string): Line => {
  const both = bothSnapshots(input, person, rule, day)
  const earned = earnedBefore(input, person, rule, day, both)
  const toDate = withEarned(both.toDate, earned)
  const before = both.before === null ? null : withEarned(both.before, earned)
  const { amount, settledToDate, settledBefore } = evaluateByHand(rule, { toDate, before })
  return {
    person,
    ruleKey: rule.ruleKey,
    day,
    toDate,
    before,
    settledToDate,
    settledBefore,
    minor: amount.minor,
    currency: amount.currency,
    unmeasured: both.toDate.unmeasured,
    rate: rule.rate ?? null,
    reason: amount.minor === 0 ? zeroReason(rule, both, toDate) : null,
  }
}

const withEarned = ({ snapshot }: Taken, earned: string | null): Snapshot =>
  earned === null ? snapshot : { ...snapshot, earned }
