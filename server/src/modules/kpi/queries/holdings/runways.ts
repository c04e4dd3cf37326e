import type { HoldingsRunway } from '@holdfast/contract'
import { type CashChange, cashChange, runway, totalIn } from '@holdfast/engine/holdings'
import type { FxRate } from '@holdfast/engine/incentives'
import type { Day, Money } from '@holdfast/engine/kernel'
import type { HeldAccount } from './accounts.ts'
import type { CashBook } from './cash-book.ts'

type Span = { readonly opening: Day; readonly closing: Day; readonly months: number }
type Measured = { readonly currency: string; readonly change: CashChange | null; readonly accounts: number }

/** Each currency by itself, and all of them by the rates of the closing day where each has one. */
export function runways(
  book: CashBook,
  accounts: readonly HeldAccount[],
  span: Span,
  priced: { readonly reporting: string; readonly rates: readonly FxRate[] },
): { readonly byCurrency: HoldingsRunway[]; readonly total: HoldingsRunway | null } {
  const byCurrency = Map.groupBy(accounts, ({ currency }) => currency)
  const measured = [...byCurrency.keys()]
    .sort()
    .map((currency) => measure(book, byCurrency.get(currency) ?? [], currency, span))
    .filter((each) => each.accounts > 0)
  return {
    byCurrency: measured.map(({ currency, change, accounts: among }) => {
      const money = (minor: number | undefined) => (minor === undefined ? null : { minor, currency })
      const [opening, closing] = [money(change?.openingMinor), money(change?.closingMinor)]
      return shown({ currency, opening, closing, measured: change?.measured ?? 0, accounts: among }, span.months)
    }),
    total: totalOf(measured, span, priced),
  }
}

function measure(
  book: CashBook,
  accounts: readonly HeldAccount[],
  currency: string,
  { opening, closing }: Span,
): Measured {
  const ends = accounts.map((account) => [book.at(account, opening), book.at(account, closing)] as const)
  const among = ends.filter(([from, to]) => from !== 'not_open' || to !== 'not_open')
  return { currency, change: cashChange(ends), accounts: among.length }
}

function totalOf(
  measured: readonly Measured[],
  { closing: day, months }: Span,
  { reporting, rates }: { readonly reporting: string; readonly rates: readonly FxRate[] },
): HoldingsRunway | null {
  const known = measured.flatMap(({ currency, change }) => (change ? [{ currency, ...change }] : []))
  const sum = (end: 'openingMinor' | 'closingMinor') =>
    totalIn(
      reporting,
      day,
      known.map((each) => ({ minor: each[end], currency: each.currency })),
      rates,
    )
  const [opening, closing] = [sum('openingMinor'), sum('closingMinor')]
  if (opening.sum === null || closing.sum === null || closing.apart.length > 0) return null
  const counted = known.reduce((all, each) => all + each.measured, 0)
  const accounts = measured.reduce((all, each) => all + each.accounts, 0)
  return shown({ currency: reporting, opening: opening.sum, closing: closing.sum, measured: counted, accounts }, months)
}

type Ends = Omit<HoldingsRunway, 'state' | 'burn' | 'months'>

function shown(ends: Ends, months: number): HoldingsRunway {
  const found = runway(ends.opening?.minor ?? null, ends.closing?.minor ?? null, months)
  const burn: Money | null = found.burnMinor === null ? null : { minor: found.burnMinor, currency: ends.currency }
  return { ...ends, state: found.state, burn, months: found.months }
}
