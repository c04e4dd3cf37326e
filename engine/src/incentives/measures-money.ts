import { findMetric, isOfMoney } from './metrics.ts'
import type { PricedRule } from './priced-rule.ts'

/**
 * Money that the rule looks at must be in its own currency: its value, what its conditions judge, and single loads, whose
 * money it may judge whatever it counts. Not so in CURRENCY_PER_DOLLAR, which uses no rate of exchange.
 */
export function measuresMoney({ rule, metricKeys, pricing }: PricedRule): boolean {
  if (pricing.inMetricCurrency) return false
  return pricing.ofLoads !== null || [rule.metricKey, ...metricKeys].some((key) => isOfMoney(findMetric(key)))
}
