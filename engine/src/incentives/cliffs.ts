import { isNegative, type Money, min, type Rational, roundToMinor, subtract, toText, ZERO } from '../kernel/index.ts'
import { moneyText } from './amount-text.ts'
import { type Ledge, ledgesOf } from './cliffs-ledges.ts'
import { gateText } from './describe-rule.ts'
import { type PricedRule, priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'

/**
 * A value at which one unit more or less changes the amount by a jump, or (`gate`) a condition at which all of it comes and
 * goes, by how much nobody can say beforehand. `at` is exact, in major units of what is judged; `jump` is signed.
 */
export type Cliff =
  | { readonly kind: 'up' | 'down'; readonly at: string; readonly jump: Money; readonly sentence: string }
  | { readonly kind: 'gate'; readonly at: string; readonly jump: null; readonly sentence: string }

/**
 * Where the amount of a rule jumps, bounds in order, then its conditions (domain.md §6, the table of calculations). The
 * jump is the amount just above less the one just below, each floored and capped as `settle` does with nothing earned
 * before, exact, and then rounded half-even; one that rounds to 0 is none. A rule that only multiplies has no cliffs of
 * its own. Of LOAD_LEVEL_BONUS the jump is that of one load credited whole. Refuses a rule that cannot be priced.
 */
export function cliffsOf(rule: Rule): readonly Cliff[] {
  const priced = priceRule(rule)
  return [...ledgesOf(rule).flatMap((ledge) => jumpAt(priced, ledge)), ...gatesOf(priced)]
}

function jumpAt(priced: PricedRule, ledge: Ledge): readonly Cliff[] {
  const { currency } = priced
  const exact = subtract(due(priced, ledge.above), due(priced, ledge.below))
  const jump = { minor: roundToMinor(exact, currency), currency }
  if (jump.minor === 0) return []
  const kind = jump.minor > 0 ? 'up' : 'down'
  return [{ kind, at: toText(ledge.at), jump, sentence: sentenceOf(priced, ledge, exact) }]
}

/** Floor and cap, as the settlement has them. */
function due({ cap, mayBeNegative }: PricedRule, amount: Rational): Rational {
  const floored = isNegative(amount) && !mayBeNegative ? ZERO : amount
  return cap === null ? floored : min(cap.amount, floored)
}

function sentenceOf({ accumulate, currency }: PricedRule, ledge: Ledge, jump: Rational): string {
  const place = `${ledge.isOnBound ? 'At' : 'Just above'} ${ledge.text}`
  const amount = ledge.ofOneLoad ? 'the amount of a single load' : `the ${accumulate}'s amount`
  const falls = isNegative(jump)
  return `${place} ${amount} ${falls ? 'falls' : 'rises'} by ${moneyText(falls ? subtract(ZERO, jump) : jump, currency)}.`
}

function gatesOf({ gates, accumulate, measuredIn }: PricedRule): readonly Cliff[] {
  return gates.map((gate) => ({
    kind: 'gate',
    at: toText(gate.value),
    jump: null,
    sentence: `The whole ${accumulate}'s amount comes and goes with ${gateText(gate, measuredIn)}: without it nothing is due.`,
  }))
}
