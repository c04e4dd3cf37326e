import { multiply } from '../../kernel/index.ts'
import { moneyText, numberText } from '../amount-text.ts'
import { metricLabel } from '../metrics.ts'
import { onlyKnownConfig, refuseRule, requiredDecimal } from '../rule-refusal.ts'
import type { CalcType } from './calc-type.ts'

/** Amount = value × rate, money per unit (domain.md §6). Parts of a unit are paid in part. Not of money, not of a ratio. */
export const flatPerUnit: CalcType = {
  check(rule, metric) {
    if (metric.kind === 'money')
      refuseRule(
        'metricKey',
        'metric_is_money',
        `There are no units of ${metric.label} to pay for. Use PERCENT_OF_METRIC on it.`,
      )
    if (metric.kind === 'ratio')
      refuseRule('metricKey', 'metric_is_ratio', `A ratio has no units to pay for. Use BONUS_ON_TARGET on it.`)
    onlyKnownConfig(rule.config, [])
  },

  price(rule) {
    const rate = requiredDecimal('rate', rule.rate)
    const label = metricLabel(rule.metricKey)
    const each = moneyText(rate, rule.currency)
    return {
      insteadOfValue: null,
      inMetricCurrency: false,
      ofLoads: null,
      parts: (measure) => [{ label: `${each} for each of ${label}`, measure, rate, amount: multiply(measure, rate) }],
      nothingBecause: () => 'rate',
      offer: (own) => `${each} for each of ${own} ${label}`,
      account: (measure) =>
        `${numberText(measure)} ${label} at ${each} each make ${moneyText(multiply(measure, rate), rule.currency)}`,
    }
  },
}
