import type { HoldingsFigures } from '@holdfast/contract'
import { cashChange, exactSum } from '@holdfast/engine/holdings'
import type { HeldAccount } from './accounts.ts'
import type { CashBook } from './cash-book.ts'
import type { CashPeriod } from './periods.ts'

/** A period in each currency that an account has, in the order of their codes. */
export function cashFigures(
  book: CashBook,
  accounts: readonly HeldAccount[],
  period: CashPeriod,
): readonly HoldingsFigures[] {
  const byCurrency = Map.groupBy(accounts, ({ currency }) => currency)
  return [...byCurrency.keys()]
    .sort()
    .map((currency) => ofCurrency(book, byCurrency.get(currency) ?? [], currency, period))
}

function ofCurrency(
  book: CashBook,
  accounts: readonly HeldAccount[],
  currency: string,
  { periodStart, opening, lastDay }: CashPeriod,
): HoldingsFigures {
  const closings = accounts.map((account) => book.at(account, lastDay))
  const change = cashChange(accounts.map((account) => [book.at(account, opening), book.at(account, lastDay)]))
  const days = accounts.flatMap((account) => book.dayOf(account, lastDay) ?? []).sort()
  return {
    periodStart,
    currency,
    openingMinor: sumOf(accounts.map((account) => book.at(account, opening))),
    closingMinor: sumOf(closings),
    changeMinor: change && change.closingMinor - change.openingMinor,
    accountsKnown: closings.filter((cash) => typeof cash === 'number').length,
    accountsUnknown: closings.filter((cash) => cash === 'unknown').length,
    oldestDay: days[0] ?? null,
    computed: book.isNow ? 'now' : 'stored',
    asOf: book.asOf,
  }
}

/** Of those that are known; null: none is, or their sum is too large to be kept exactly. Accounts of one currency. */
export function sumOf(cash: readonly (number | 'not_open' | 'unknown')[]): number | null {
  const known = cash.filter((each) => typeof each === 'number')
  return known.length === 0 ? null : exactSum(known)
}
