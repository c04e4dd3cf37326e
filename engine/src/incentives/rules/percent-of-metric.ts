import { multiply } from '../../kernel/index.ts'
import { moneyText, percentText } from '../amount-text.ts'
import { metricLabel } from '../metrics.ts'
import { onlyKnownConfig, refuseRule, requiredDecimal } from '../rule-refusal.ts'
import type { CalcType } from './calc-type.ts'

/** Amount = value × rate, a fraction: "0.02" = 2 % (domain.md §6). Only of money. */
export const percentOfMetric: CalcType = {
  check(rule, metric) {
    if (metric.kind !== 'money')
      refuseRule(
        'metricKey',
        'metric_not_money',
        `A percentage of ${metric.label} is not money. Choose a money metric.`,
      )
    onlyKnownConfig(rule.config, [])
  },

  price(rule) {
    const rate = requiredDecimal('rate', rule.rate)
    const label = metricLabel(rule.metricKey)
    const title = `${percentText(rate)} of ${label}`
    return {
      insteadOfValue: null,
      inMetricCurrency: false,
      ofLoads: null,
      parts: (measure) => [{ label: title, measure, rate, amount: multiply(measure, rate) }],
      nothingBecause: () => 'rate',
      offer: (own) => `${percentText(rate)} of ${own} ${label}`,
      account: (measure) =>
        `${percentText(rate)} of ${moneyText(measure, rule.currency)} ${label} makes ${moneyText(multiply(measure, rate), rule.currency)}`,
    }
  },
}
