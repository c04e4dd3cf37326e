import { type Rational, rational } from '../../../kernel/index.ts'
import { convert, findRate } from '../../fx-rate.ts'
import type { History } from './history.ts'

/** Money in the venture's currency by the rate of its work day; null = not known, or unrated. */
export function inDollars(
  history: History,
  amount: Rational | null,
  currency: string | null | undefined,
  day: string,
): Rational | null {
  const own = currency ?? history.venture.currency
  if (amount === null || own === history.venture.currency) return amount
  const rate = findRate(history.fx ?? [], own, history.venture.currency, day)
  return rate === null ? null : convert(amount, rate)
}

export function known(text: string | null | undefined): Rational | null {
  return text === null || text === undefined ? null : rational(text)
}
