import { divide, fromMinor, isCurrency, isNegative, isWhole, PERIODS } from '../kernel/index.ts'
import { calcType } from './calc-types.ts'
import { checkMagnitudes } from './check-magnitudes.ts'
import { checkPayee } from './check-payee.ts'
import { measuresMoney } from './measures-money.ts'
import { findMetric, METRICS, type Metric } from './metrics.ts'
import { type PricedRule, priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import { refuseRule } from './rule-refusal.ts'

/** `ventureCurrency`, where given, refuses a money metric that would have to be converted: the caller has no rates. */
export type PlanTerms = { readonly planCurrency: string; readonly ventureCurrency?: string | undefined }

/** Throws a Refusal that names the field and the fix when the rule could not be paid as it is written (domain.md §6). */
export function checkRule(rule: Rule, plan: PlanTerms): void {
  checkNames(rule)
  const metric = catalogued('metricKey', rule.metricKey)
  calcType(rule.calcType).check(rule, metric)
  const priced = priceRule(rule)
  checkPayee(rule)
  checkCurrency(priced, plan)
  checkQualification(rule)
  checkCap(priced)
  checkMagnitudes(rule)
}

function checkNames(rule: Rule): void {
  if (rule.ruleKey === '') refuseRule('ruleKey', 'rule_key_missing', 'The rule has no key. Give it a short one.')
  if (rule.name === '') refuseRule('name', 'name_missing', 'The rule has no name. Say what it is for.')
}

function catalogued(field: string, key: string): Metric {
  const metric = findMetric(key)
  if (metric === undefined)
    refuseRule(
      field,
      'metric_unknown',
      `There is no metric "${key}". Choose one of ${METRICS.map((m) => m.key).join(', ')}.`,
    )
  return metric
}

function checkQualification(rule: Rule): void {
  if (rule.qualification === undefined) return
  if (rule.qualification.all.length === 0)
    refuseRule(
      'qualification.all',
      'qualification_empty',
      'The qualification has no condition. Add one, or take it out.',
    )
  rule.qualification.all.forEach((gate, index) => {
    catalogued(`qualification.all[${index}].metricKey`, gate.metricKey)
  })
}

function checkCap({ cap, accumulate, currency }: PricedRule): void {
  if (cap === null) return
  if (isNegative(cap.amount)) refuseRule('cap.amount', 'cap_negative', 'A cap cannot be below 0. Give 0 or more.')
  if (!isWhole(divide(cap.amount, fromMinor({ minor: 1, currency }))))
    refuseRule(
      'cap.amount',
      'cap_not_minor',
      `A cap is paid in whole minor units of ${currency}. Take out further decimals.`,
    )
  if (PERIODS.indexOf(cap.per) < PERIODS.indexOf(accumulate))
    refuseRule(
      'cap.per',
      'cap_period_too_short',
      `A cap per ${cap.per} cannot hold what accumulates over a ${accumulate}. Cap per ${accumulate} or longer.`,
    )
}

function checkCurrency(priced: PricedRule, plan: PlanTerms): void {
  const { rule } = priced
  if (!isCurrency(rule.currency))
    refuseRule('currency', 'currency_unknown', 'The currency is not a three-letter code. Write it like USD.')
  if (rule.currency !== plan.planCurrency)
    refuseRule(
      'currency',
      'currency_mismatch',
      `The plan pays in ${plan.planCurrency} and this rule in ${rule.currency}. Give both the same currency.`,
    )
  if (plan.ventureCurrency !== undefined && plan.ventureCurrency !== rule.currency && measuresMoney(priced))
    refuseRule(
      'currency',
      'currency_not_converted',
      `Money is measured in ${plan.ventureCurrency} here and cannot be converted to ${rule.currency} yet. Use a plan in ${plan.ventureCurrency}, or a metric that is not money.`,
    )
}
