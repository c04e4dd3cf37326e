import { type Rational, toDecimal } from '../kernel/index.ts'
import { moneyText, numberText } from './amount-text.ts'
import { findMetric } from './metrics.ts'

/** A measure as its payee reads it: money with its currency, a ratio with four decimals, all else exactly. */
export function quantityText(metricKey: string, value: Rational, currency: string): string {
  switch (findMetric(metricKey)?.kind) {
    case 'money':
      return moneyText(value, currency)
    case 'ratio':
      return toDecimal(value, 4)
    default:
      return numberText(value)
  }
}
