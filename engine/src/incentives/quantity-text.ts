import type { Rational } from '../kernel/index.ts'
import { moneyText, numberText } from './amount-text.ts'
import { findMetric } from './metrics.ts'

/** A measure as its payee reads it: money with its currency, all else exactly. */
export function quantityText(metricKey: string, value: Rational, currency: string): string {
  return findMetric(metricKey)?.kind === 'money' ? moneyText(value, currency) : numberText(value)
}
