import { ROLE_NAMES } from '../access/index.ts'
import { moneyText } from './amount-text.ts'
import { metricLabel } from './metrics.ts'
import { type PricedGate, type PricedRule, priceRule } from './priced-rule.ts'
import { quantityText } from './quantity-text.ts'
import type { Rule } from './rule.ts'

/** The rule as sentences for the people it pays. Refuses a rule that cannot be priced. */
export function describeRule(rule: Rule): string {
  const priced = priceRule(rule)
  const offer = `Earns ${priced.pricing.offer(whose(priced))}${inRole(rule.jobRole)}.`
  return [offer, payees(rule), condition(priced), limit(priced), losses(priced)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** "deals at least 5", for a condition of the rule; `currency` of its money, null = not known. */
export function gateText(gate: PricedGate, currency: string | null): string {
  return `${metricLabel(gate.metricKey)} ${OPERATOR_WORDS[gate.op]} ${quantityText(gate.metricKey, gate.value, currency)}`
}

/** "Sales" for SALES; a role that has left the list keeps its key. */
export function roleText(jobRole: string): string {
  return Object.entries(ROLE_NAMES).find(([role]) => role === jobRole)?.[1] ?? jobRole
}

/** "the month's own", "the team's monthly" */
function whose({ rule, accumulate }: PricedRule): string {
  return rule.of === 'team' ? `the team's ${EACH[accumulate]}` : `the ${accumulate}'s own`
}

function payees({ paidTo }: Rule): string {
  return paidTo === undefined ? '' : `Paid to ${paidTo.map(roleText).join(' and ')}.`
}

function inRole(jobRole: string | null): string {
  return jobRole === null ? '' : `, in ${roleText(jobRole)}`
}

function condition({ gates, accumulate, measuredIn }: PricedRule): string {
  if (gates.length === 0) return ''
  return `Only with ${gates.map((gate) => gateText(gate, measuredIn)).join(' and ')} in the ${accumulate}.`
}

function limit({ cap, currency }: PricedRule): string {
  return cap === null ? '' : `At most ${moneyText(cap.amount, currency)} a ${cap.per}.`
}

function losses({ mayBeNegative, accumulate }: PricedRule): string {
  return mayBeNegative ? `A ${accumulate} below zero is taken off pay.` : ''
}

const EACH = { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly' } as const
const OPERATOR_WORDS = { '>=': 'at least', '>': 'above', '<=': 'at most', '<': 'below', '=': 'exactly' } as const
