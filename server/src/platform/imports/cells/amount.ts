import { decimalText, unreadNumber } from './decimal-text.ts'
import { moneyReader, withoutCurrency } from './money.ts'
import type { DecimalMark } from './number-marks.ts'
import { isUnread, type ReadCell, type Unread } from './unread.ts'

/**
 * Money whose currency only the kind knows: the exact decimal with a point, and the currency's mark as the file has it,
 * such as `8123.5 €`.
 */
export function amountReader(mark: DecimalMark | null): ReadCell {
  return (text) => {
    const { amount, marks } = withoutCurrency(text)
    const plain = decimalText(amount, mark)
    if (plain === null) return unreadNumber(text, mark, 'an amount', '1,234.50')
    return [plain, ...marks.slice(0, 1)].join(' ')
  }
}

/** Such an amount in minor units of a currency; an error when it says another, or has more decimals than that has. */
export function amountIn(currency: string, amount: string): number | Unread {
  const minor = moneyReader(currency, '.')(amount)
  return typeof minor === 'number' || isUnread(minor) ? minor : unreadNumber(amount, '.', 'an amount', '1,234.50')
}
