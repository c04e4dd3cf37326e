import { addMoney, type Money, type Rational, toText } from '../kernel/index.ts'
import { checkRule } from './check-rule.ts'
import { explain } from './explain.ts'
import { lineParts } from './line-parts.ts'
import { checkOverride, type RateOverride, withOverride } from './override.ts'
import { type PricedRule, priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import type { ExactPart } from './rules/calc-type.ts'
import { type Settlement, settlement } from './settlement.ts'
import { readEarned, readSnapshot, type Snapshot } from './snapshot.ts'

/** Exact decimal text in major units ("n/d" where a decimal never ends); the amounts sum exactly to the line. */
export type Part = {
  readonly label: string
  readonly measure: string | null
  readonly rate: string | null
  readonly amount: string
}

/** `override` is the person's own rate of the day, as the line keeps it; absent or null = the rule's rate. */
export type EvaluatedDays = {
  readonly toDate: Snapshot
  readonly before?: Snapshot | null | undefined
  readonly override?: Pick<RateOverride, 'rate' | 'startsOn' | 'endsOn'> | null | undefined
}

export type Evaluation = { readonly amount: Money; readonly parts: readonly Part[]; readonly explanation: string }

/**
 * The line of a day: settle(toDate) − settle(before), with what made it and a sentence for its payee (domain.md §6,
 * "Door"). An absent `before` counts 0. The arithmetic is that of `settle`. Refuses what `checkRule` refuses, so that
 * a rule which means nothing is never shown as paying 0, and an own rate of a rule without one (`override.no_rate`).
 */
export function evaluateRule(rule: Rule, days: EvaluatedDays): Evaluation {
  checkRule(rule, { planCurrency: rule.currency })
  if (days.override) checkOverride(rule, days.override.rate)
  const priced = priceRule(withOverride(rule, days.override))
  const toDate = settled(priced, days.toDate)
  const before = days.before ? settled(priced, days.before).minor : 0
  const explained = explain(priced, toDate, { before, earned: readEarned(days.toDate) })
  return {
    amount: addMoney({ minor: toDate.minor, currency: priced.currency }, { minor: -before, currency: priced.currency }),
    parts: lineParts(priced, toDate, before).map(asText),
    explanation: [ownRate(rule, days.override), explained].filter((sentence) => sentence !== '').join(' '),
  }
}

function ownRate(rule: Rule, override: EvaluatedDays['override']): string {
  if (!override) return ''
  const { rate, startsOn, endsOn } = override
  const days = endsOn === null ? `from ${startsOn} on` : `from ${startsOn} to ${endsOn}`
  return `A rate of ${rate}, this person's own ${days}, stands in for the rule's ${rule.rate}.`
}

function settled(priced: PricedRule, snapshot: Snapshot): Settlement {
  return settlement(priced, readSnapshot(priced, snapshot), readEarned(snapshot))
}

function asText({ label, measure, rate, amount }: ExactPart): Part {
  return { label, measure: textOrNull(measure), rate: textOrNull(rate), amount: toText(amount) }
}

function textOrNull(value: Rational | null): string | null {
  return value === null ? null : toText(value)
}
