import type { Money } from '@holdfast/contract'
import { formatMoney, formatRatio } from '../../lib/format.ts'

/** "+$62.25", "−$12.75", "$0.00". */
export const signed = (money: Money): string => `${money.minor > 0 ? '+' : ''}${formatMoney(money)}`

/** By which share the pay changes, with its sign; null where nothing was paid, for there is nothing to divide by. */
export function shareOf(paid: Money, difference: Money): string | null {
  if (paid.minor <= 0) return null
  return `${difference.minor > 0 ? '+' : ''}${formatRatio(difference.minor / paid.minor)}`
}
