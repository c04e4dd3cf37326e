import { multiply, type Rational } from '../../kernel/index.ts'
import { moneyText, numberText } from '../amount-text.ts'
import { metricLabel } from '../metrics.ts'
import { onlyKnownConfig, refuseRule, requiredDecimal } from '../rule-refusal.ts'
import type { CalcType } from './calc-type.ts'

/**
 * Amount = value × rate: units of pay currency for each unit of the metric's own currency (domain.md §6). No exchange
 * rate is used, neither for the value nor for the money of the rule's conditions. Only of money.
 */
export const currencyPerDollar: CalcType = {
  check(rule, metric) {
    if (metric.kind !== 'money')
      refuseRule(
        'metricKey',
        'metric_not_money',
        `${metric.label} are not money, so there is no unit of currency to pay for. Choose a money metric.`,
      )
    onlyKnownConfig(rule.config, [])
  },

  price(rule) {
    const rate = requiredDecimal('rate', rule.rate)
    const label = metricLabel(rule.metricKey)
    const each = `${moneyText(rate, rule.currency)} for each unit of currency`
    const amount = (measure: Rational) => multiply(measure, rate)
    return {
      insteadOfValue: null,
      inMetricCurrency: true,
      ofLoads: null,
      parts: (measure) => [{ label: `${each} of ${label}`, measure, rate, amount: amount(measure) }],
      nothingBecause: () => 'rate',
      offer: (own) => `${each} of ${own} ${label}`,
      account: (measure) =>
        `${each} of ${numberText(measure)} ${label} makes ${moneyText(amount(measure), rule.currency)}`,
    }
  },
}
