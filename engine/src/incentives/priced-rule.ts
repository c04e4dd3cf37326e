import { PERIODS, type Period, type Rational } from '../kernel/index.ts'
import { calcType } from './calc-types.ts'
import { GATE_OPERATORS, type GateOperator, type Rule } from './rule.ts'
import { requiredChoice, requiredDecimal } from './rule-refusal.ts'
import type { Pricing } from './rules/calc-type.ts'

/** A rule whose numbers have been read once, ready to price any number of snapshots. */
export type PricedRule = {
  readonly rule: Rule
  readonly currency: string
  readonly accumulate: Period
  readonly pricing: Pricing
  /** The currency of measured money; null = its own, which the rule does not name (CURRENCY_PER_DOLLAR). */
  readonly measuredIn: string | null
  readonly gates: readonly PricedGate[]
  readonly cap: PricedCap | null
  readonly mayBeNegative: boolean
  /** The metrics that a snapshot carries beside the value, each once. */
  readonly metricKeys: readonly string[]
}

export type PricedGate = { readonly metricKey: string; readonly op: GateOperator; readonly value: Rational }
/** `amount` in major units. */
export type PricedCap = { readonly amount: Rational; readonly per: Period }

/** Refuses a rule that cannot be priced; whether it makes sense in its plan is for `checkRule`. */
export function priceRule(rule: Rule): PricedRule {
  const pricing = calcType(rule.calcType).price(rule)
  const gates = pricedGates(rule)
  const judged = [pricing.insteadOfValue, ...gates.map((gate) => gate.metricKey)]
  return {
    rule,
    currency: rule.currency,
    accumulate: accumulation(rule),
    pricing,
    measuredIn: pricing.inMetricCurrency ? null : rule.currency,
    gates,
    cap: rule.cap === undefined ? null : pricedCap(rule.cap),
    mayBeNegative: rule.negative === true,
    metricKeys: [...new Set(judged.filter((key) => key !== null))],
  }
}

function pricedGates(rule: Rule): readonly PricedGate[] {
  return (rule.qualification?.all ?? []).map((gate, index) => ({
    metricKey: gate.metricKey,
    op: requiredChoice(`qualification.all[${index}].op`, gate.op, GATE_OPERATORS),
    value: requiredDecimal(`qualification.all[${index}].value`, gate.value),
  }))
}

function accumulation(rule: Rule): Period {
  return rule.accumulate === undefined ? 'day' : requiredChoice('accumulate', rule.accumulate, PERIODS)
}

function pricedCap(cap: { readonly amount: string; readonly per: string }): PricedCap {
  return { amount: requiredDecimal('cap.amount', cap.amount), per: requiredChoice('cap.per', cap.per, PERIODS) }
}
