import type { Rational } from '../kernel/index.ts'
import { moneyText, numberText } from './amount-text.ts'
import { findMetric } from './metrics.ts'

/** A measure as its payee reads it: money with its currency where that is known (null: it is not), all else exactly. */
export function quantityText(metricKey: string, value: Rational, currency: string | null): string {
  const isMoney = findMetric(metricKey)?.kind === 'money'
  return isMoney && currency !== null ? moneyText(value, currency) : numberText(value)
}
