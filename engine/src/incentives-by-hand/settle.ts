import { exactAmount } from './exact-amount.ts'
import { type Fraction, fraction, larger, minus, plus, smaller, ZERO } from './fraction.ts'
import { minorDigits } from './minor-digits.ts'
import { qualifies } from './qualification.ts'
import { roundHalfEven } from './round-half-even.ts'
import type { Rule, Snapshot } from './rule.ts'

/** Minor units due for a snapshot: qualification → amount → floor → cap → one rounding (domain.md §6 Door). */
export const settleByHand = (rule: Rule, snapshot: Snapshot): number =>
  roundHalfEven(capped(rule, snapshot, beforeCap(rule, snapshot)), minorDigits(rule.currency))

/** The same without the cap: what `earned` is counted in. */
export const settleUncapped = (rule: Rule, snapshot: Snapshot): number =>
  roundHalfEven(beforeCap(rule, snapshot), minorDigits(rule.currency))

const beforeCap = (rule: Rule, snapshot: Snapshot): Fraction => {
  if (!qualifies(rule, snapshot)) return ZERO
  const amount = exactAmount(rule, snapshot)
  return rule.negative === true ? amount : larger(ZERO, amount)
}

const capped = (rule: Rule, snapshot: Snapshot, amount: Fraction): Fraction => {
  if (rule.cap === null || rule.cap === undefined) return amount
  const cap = fraction(rule.cap.amount)
  const earned = fraction(snapshot.earned ?? '0')
  return minus(smaller(cap, plus(earned, amount)), smaller(cap, earned))
}
