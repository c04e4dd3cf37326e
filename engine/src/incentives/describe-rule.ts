import { ROLE_NAMES } from '../access/index.ts'
import { moneyText } from './amount-text.ts'
import { metricLabel } from './metrics.ts'
import { type PricedGate, type PricedRule, priceRule } from './priced-rule.ts'
import { quantityText } from './quantity-text.ts'
import type { Rule } from './rule.ts'

/** The rule as sentences for the people it pays. Refuses a rule that cannot be priced. */
export function describeRule(rule: Rule): string {
  const priced = priceRule(rule)
  const offer = `Earns ${priced.pricing.offer(`the ${priced.accumulate}'s own`)}${inRole(rule.jobRole)}.`
  return [offer, condition(priced), limit(priced), losses(priced)].filter((sentence) => sentence !== '').join(' ')
}

/** "deals at least 5", for a condition of the rule. */
export function gateText(gate: PricedGate, currency: string): string {
  return `${metricLabel(gate.metricKey)} ${OPERATOR_WORDS[gate.op]} ${quantityText(gate.metricKey, gate.value, currency)}`
}

/** "Sales" for SALES; a role that has left the list keeps its key. */
export function roleText(jobRole: string): string {
  return Object.entries(ROLE_NAMES).find(([role]) => role === jobRole)?.[1] ?? jobRole
}

function inRole(jobRole: string | null): string {
  return jobRole === null ? '' : `, in ${roleText(jobRole)}`
}

function condition({ gates, accumulate, currency }: PricedRule): string {
  if (gates.length === 0) return ''
  return `Only with ${gates.map((gate) => gateText(gate, currency)).join(' and ')} in the ${accumulate}.`
}

function limit({ cap, currency }: PricedRule): string {
  return cap === null ? '' : `At most ${moneyText(cap.amount, currency)} a ${cap.per}.`
}

function losses({ mayBeNegative, accumulate }: PricedRule): string {
  return mayBeNegative ? `A ${accumulate} below zero is taken off pay.` : ''
}

const OPERATOR_WORDS = { '>=': 'at least', '>': 'above', '<=': 'at most', '<': 'below', '=': 'exactly' } as const
