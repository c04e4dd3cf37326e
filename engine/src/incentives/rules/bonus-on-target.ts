import { compare, isNegative, type Rational, ZERO } from '../../kernel/index.ts'
import { moneyText } from '../amount-text.ts'
import { findMetric, metricLabel } from '../metrics.ts'
import { quantityText } from '../quantity-text.ts'
import type { Rule } from '../rule.ts'
import { onlyKnownConfig, refuseRate, refuseRule, requiredDecimal } from '../rule-refusal.ts'
import type { CalcType } from './calc-type.ts'

/**
 * Amount = bonusAmount once the measure is at or above targetValue, else 0 (domain.md §6). With config.metricKey that
 * metric is judged and the rule's own value is not looked at.
 */
export const bonusOnTarget: CalcType = {
  check(rule) {
    const { targetValue, bonusAmount } = rule.config
    onlyKnownConfig(rule.config, ['targetValue', 'bonusAmount', 'metricKey'])
    refuseRate(rule.rate, 'A bonus on target')
    if (compare(requiredDecimal('config.targetValue', targetValue), ZERO) <= 0)
      refuseRule(
        'config.targetValue',
        'target_value_not_positive',
        'A target of 0 or less pays everybody. Give a config.targetValue above 0.',
      )
    if (isNegative(requiredDecimal('config.bonusAmount', bonusAmount)))
      refuseRule('config.bonusAmount', 'bonus_amount_negative', 'A bonus cannot be below 0. Give 0 or more.')
    const judged = judgedMetric(rule)
    if (judged !== null && findMetric(judged) === undefined)
      refuseRule('config.metricKey', 'metric_unknown', `There is no metric "${judged}". Choose one of the catalogue.`)
  },

  price(rule) {
    const { targetValue, bonusAmount } = rule.config
    const target = requiredDecimal('config.targetValue', targetValue)
    const bonus = requiredDecimal('config.bonusAmount', bonusAmount)
    const insteadOfValue = judgedMetric(rule)
    const metricKey = insteadOfValue ?? rule.metricKey
    const label = metricLabel(metricKey)
    const text = (value: Rational) => quantityText(metricKey, value, rule.currency)
    const reached = (measure: Rational) => compare(measure, target) >= 0
    return {
      insteadOfValue,
      inMetricCurrency: false,
      ofLoads: null,
      parts: (measure) => [
        { label: `Bonus from ${text(target)} ${label}`, measure, rate: null, amount: reached(measure) ? bonus : ZERO },
      ],
      nothingBecause: () => 'target',
      offer: (own) => `${moneyText(bonus, rule.currency)} for ${own} ${label} from ${text(target)} up`,
      account: (measure) =>
        reached(measure)
          ? `The target of ${text(target)} ${label} is reached with ${text(measure)}: ${moneyText(bonus, rule.currency)}`
          : `The target of ${text(target)} ${label} is not reached, at ${text(measure)}`,
    }
  },
}

function judgedMetric(rule: Rule): string | null {
  const { metricKey } = rule.config
  if (metricKey === undefined) return null
  if (typeof metricKey !== 'string')
    refuseRule('config.metricKey', 'metric_unknown', 'config.metricKey is not a metric. Choose one of the catalogue.')
  return metricKey
}
