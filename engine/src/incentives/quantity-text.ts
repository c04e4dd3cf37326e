import { type Rational, rational, toDecimal } from '../kernel/index.ts'
import { moneyText, numberText, percentText } from './amount-text.ts'
import { findMetric, isOfMoney, unitOfMetric } from './metrics.ts'

/** Beyond so many digits a ratio, which may have no end, is cut. */
const MOST_DIGITS = 6

/** A measure as its payee reads it: money with its currency where that is known (null: it is not), all else exactly. */
export function quantityText(metricKey: string, value: Rational, currency: string | null): string {
  const metric = findMetric(metricKey)
  const shown = metric?.kind === 'ratio' ? rational(toDecimal(value, MOST_DIGITS)) : value
  if (isOfMoney(metric) && currency !== null) return moneyText(shown, currency)
  return unitOfMetric(metric) === 'fraction' ? percentText(shown) : numberText(shown)
}
