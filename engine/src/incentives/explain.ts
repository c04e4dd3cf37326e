import { compare, fromMinor, isZero, type Rational } from '../kernel/index.ts'
import { moneyText } from './amount-text.ts'
import { gateText, roleText } from './describe-rule.ts'
import { findMetric, metricLabel } from './metrics.ts'
import type { PricedRule } from './priced-rule.ts'
import type { Settlement } from './settlement.ts'

/** Minor units settled up to the day before, and what the cap period had earned, in major units. */
export type Earlier = { readonly before: number; readonly earned: Rational }

/** What happened, in sentences that its payee understands; a zero says why it is one. */
export function explain(rule: PricedRule, toDate: Settlement, earlier: Earlier): string {
  const sentences = [
    whatWasDone(rule, toDate),
    lossNotTaken(rule, toDate),
    capReached(rule, toDate, earlier.earned),
    rounded(rule, toDate),
    sinceBefore(rule, toDate, earlier.before),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function whatWasDone(rule: PricedRule, { failedGate, measure, loads, priced }: Settlement): string {
  if (failedGate !== null)
    return `Nothing is due for this ${rule.accumulate}, because it needs ${gateText(failedGate, rule.measuredIn)}.`
  if (measure === null) return withoutData(rule)
  if (isZero(measure) && isZero(priced)) return `Nothing is due, because there is nothing yet: ${subject(rule)} at 0.`
  return `${rule.pricing.account(measure, loads)}.`
}

function withoutData(rule: PricedRule): string {
  const metric = findMetric(rule.pricing.insteadOfValue ?? rule.rule.metricKey)
  const missing = metric?.source === 'load' && rule.rule.jobRole !== null ? ', or no credit in that role' : ''
  return `Nothing is due, because there is no data for ${subject(rule)}${missing}.`
}

/** "completed loads of the month as Sales" */
function subject({ pricing, rule, accumulate }: PricedRule): string {
  const team = rule.of === 'team' ? ' of the team' : ''
  const role = rule.jobRole === null ? '' : ` as ${roleText(rule.jobRole)}`
  return `${metricLabel(pricing.insteadOfValue ?? rule.metricKey)} of the ${accumulate}${team}${role}`
}

function lossNotTaken(rule: PricedRule, { priced, floored }: Settlement): string {
  if (compare(priced, floored) === 0) return ''
  return `A loss is not taken from pay, so the ${rule.accumulate} counts ${moneyText(floored, rule.currency)}.`
}

function capReached({ cap, currency }: PricedRule, { floored, capped }: Settlement, earned: Rational): string {
  if (cap === null || compare(capped, floored) === 0) return ''
  const before = isZero(earned) ? '' : ` with ${moneyText(earned, currency)} earned before`
  return `The cap of ${moneyText(cap.amount, currency)} a ${cap.per}${before} leaves ${moneyText(capped, currency)}.`
}

function rounded({ currency }: PricedRule, { capped, minor }: Settlement): string {
  const settled = fromMinor({ minor, currency })
  return compare(capped, settled) === 0 ? '' : `Rounded to ${moneyText(settled, currency)}.`
}

function sinceBefore({ accumulate, currency }: PricedRule, { minor }: Settlement, before: number): string {
  if (before === 0) return ''
  const text = (amount: number) => moneyText(fromMinor({ minor: amount, currency }), currency)
  const change = minor === before ? 'so this day adds nothing' : `so this day adds ${text(minor - before)}`
  return `${text(before)} was reached earlier in the ${accumulate}, ${change}.`
}
