import { convert as convertExactly, type FxRate, findRate } from '../incentives/index.ts'
import { type Day, fromMinor, type Money, minorDigits, multiply, rational, roundHalfEven } from '../kernel/index.ts'
import { exactSum } from './exact-sum.ts'

declare const tag: unique symbol
/** In and out, so that the tag of one currency stands for no other and for no union of two. */
type Tagged<C> = { readonly [tag]: (of: C) => C }

/** A currency that the type checker knows apart from every other. */
export type CurrencyOf<C> = string & Tagged<C>
/** Whole minor units of a currency that the type checker knows: two of different currencies have no common sum. */
export type MoneyIn<C> = { readonly minor: number; readonly currency: CurrencyOf<C> }
/** The stored rate by which money of one known currency becomes money of another on a day. */
export type DatedRate<From, To> = {
  readonly from: CurrencyOf<From>
  readonly to: CurrencyOf<To>
  /** null: both are one currency, which is worth itself. */
  readonly row: FxRate | null
}

/** The only way to a known currency: what happens inside knows it by a tag of its own. */
export function withCurrency<Result>(currency: string, inside: <C>(of: CurrencyOf<C>) => Result): Result {
  return inside<typeof tag>(currency as CurrencyOf<typeof tag>)
}

/** Each currency by itself, in the order of their codes: what happens inside may sum what it is given, and nothing else. */
export function inEachCurrency<Result>(
  amounts: readonly Money[],
  inside: <C>(currency: CurrencyOf<C>, amounts: readonly MoneyIn<C>[]) => Result,
): readonly Result[] {
  const codes = [...new Set(amounts.map(({ currency }) => currency))].sort()
  return codes.map((code) =>
    withCurrency(code, <C>(currency: CurrencyOf<C>) =>
      inside<C>(
        currency,
        amounts.filter((amount) => amount.currency === code).map(({ minor }) => ({ minor, currency })),
      ),
    ),
  )
}

/** null: the sum is too large to be kept exactly. */
export function sumIn<C>(currency: CurrencyOf<C>, amounts: readonly MoneyIn<C>[]): MoneyIn<C> | null {
  const minor = exactSum(amounts.map((amount) => amount.minor))
  return minor === null ? null : { minor, currency }
}

/** The latest rate of that direction on or before the day, at most seven days old; null: there is none, and no sum. */
export function datedRate<From, To>(
  from: CurrencyOf<From>,
  to: CurrencyOf<To>,
  day: Day,
  rates: readonly FxRate[],
): DatedRate<From, To> | null {
  if (String(from) === String(to)) return { from, to, row: null }
  const row = findRate(rates, from, to, day)
  return row && { from, to, row }
}

/** Rounded once, half-even, to minor units of the currency that it becomes; null: too large to be kept exactly. */
export function convertIn<From, To>(amount: MoneyIn<From>, rate: DatedRate<From, To>): MoneyIn<To> | null {
  if (rate.row === null) return { minor: amount.minor, currency: rate.to }
  const major = convertExactly(fromMinor({ minor: amount.minor, currency: rate.from }), rate.row)
  const minor = roundHalfEven(multiply(major, rational(10n ** BigInt(minorDigits(rate.to)))))
  const sum = Number(minor)
  return Number.isSafeInteger(sum) ? { minor: sum, currency: rate.to } : null
}
