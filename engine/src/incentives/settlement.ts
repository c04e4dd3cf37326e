import { add, compare, isNegative, min, type Rational, roundToMinor, subtract, ZERO } from '../kernel/index.ts'
import type { LoadReading } from './load-reading.ts'
import type { PricedGate, PricedRule } from './priced-rule.ts'
import type { ExactPart } from './rules/calc-type.ts'
import type { Reading } from './snapshot.ts'

/** The amount of a snapshot before its cap, step by step. Amounts are exact, in major units of the rule's currency. */
export type Uncapped = {
  /** The measure that was priced; null = no data. */
  readonly measure: Rational | null
  /** The loads that were judged one by one. */
  readonly loads: readonly LoadReading[]
  /** The first condition that is not met; then nothing is due and there are no parts. */
  readonly failedGate: PricedGate | null
  readonly parts: readonly ExactPart[]
  /** The sum of the parts. */
  readonly priced: Rational
  /** Not below 0, unless the rule may be negative. */
  readonly floored: Rational
}

export type Settlement = Uncapped & {
  readonly capped: Rational
  /** Rounded once, half-even, to minor units. */
  readonly minor: number
}

/** Qualification → amount → floor → cap → one rounding (domain.md §6). The only place where a rule becomes money. */
export function settlement(rule: PricedRule, reading: Reading, earned: Rational): Settlement {
  return capAndRound(rule, settleUncapped(rule, reading), earned)
}

export function capAndRound(rule: PricedRule, uncapped: Uncapped, earned: Rational): Settlement {
  const capped = underCap(rule, uncapped.floored, earned)
  return { ...uncapped, capped, minor: roundToMinor(capped, rule.currency) }
}

export function settleUncapped(rule: PricedRule, reading: Reading): Uncapped {
  const measure = measureOf(rule, reading)
  const failedGate = rule.gates.find((gate) => !passes(gate, reading)) ?? null
  const parts = failedGate !== null || measure === null ? [] : rule.pricing.parts(measure, reading.loads)
  const priced = parts.reduce((sum, part) => add(sum, part.amount), ZERO)
  const floored = isNegative(priced) && !rule.mayBeNegative ? ZERO : priced
  return { measure, loads: reading.loads, failedGate, parts, priced, floored }
}

/** min(cap, earned + amount) − min(cap, earned): what the amount adds to a cap period that has `earned` already. */
function underCap(rule: PricedRule, amount: Rational, earned: Rational): Rational {
  if (rule.cap === null) return amount
  return subtract(min(rule.cap.amount, add(earned, amount)), min(rule.cap.amount, earned))
}

function measureOf(rule: PricedRule, reading: Reading): Rational | null {
  const instead = rule.pricing.insteadOfValue
  return instead === null ? reading.value : (reading.metrics.get(instead) ?? null)
}

/** No data passes no condition, whatever the operator. */
export function passes(gate: PricedGate, reading: Reading): boolean {
  const measure = reading.metrics.get(gate.metricKey) ?? null
  if (measure === null) return false
  const order = compare(measure, gate.value)
  switch (gate.op) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '=':
      return order === 0
  }
}
