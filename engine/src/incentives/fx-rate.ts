import {
  type Day,
  daysBetween,
  isDecimal,
  isNegative,
  isZero,
  multiply,
  type Rational,
  rational,
  refuse,
} from '../kernel/index.ts'

/**
 * A stored rate of exchange: one unit of `from` is `rate` units of `to` on `day`. A decimal above 0; at most one row per
 * pair and day.
 */
export type FxRate = { readonly from: string; readonly to: string; readonly day: Day; readonly rate: string }

/** A rate whose number has been read. */
export type ReadRate = { readonly row: FxRate; readonly rate: Rational }

/**
 * The row that converts on a day: the latest on or before it, at most 7 days old, of that direction only; no inverse and
 * no cross rate (domain.md §6). null = unrated: what was to be converted counts as not measured. Rows in any order.
 */
export function findRate(rates: readonly FxRate[], from: string, to: string, day: Day): FxRate | null {
  const usable = rates.filter((row) => row.from === from && row.to === to && isFresh(row, day))
  return usable.reduce<FxRate | null>((latest, row) => (latest === null || row.day > latest.day ? row : latest), null)
}

/** The exact amount in `rate.to` of an exact amount in `rate.from`; never rounded. Refuses `fx.rate_malformed`. */
export function convert(amount: Rational, rate: FxRate): Rational {
  return multiply(amount, readRate(rate).rate)
}

/** The rows of one pair by the days that they convert on; a day without an entry is unrated. */
export function ratesByDay(
  rates: readonly FxRate[],
  from: string,
  to: string,
  days: readonly Day[],
): ReadonlyMap<Day, ReadRate> {
  const pair = rates.filter((row) => row.from === from && row.to === to)
  return new Map(
    days.flatMap((day) => {
      const row = findRate(pair, from, to, day)
      return row === null ? [] : [[day, readRate(row)] as const]
    }),
  )
}

function isFresh(row: FxRate, day: Day): boolean {
  return row.day <= day && daysBetween(row.day, day) <= OLDEST
}

function readRate(row: FxRate): ReadRate {
  const rate = isDecimal(row.rate) ? rational(row.rate) : null
  if (rate === null || isNegative(rate) || isZero(rate))
    refuse('refused', 'fx.rate_malformed', 'A rate of exchange is not a decimal above 0. Correct the stored rate.', {
      ...row,
    })
  return { row, rate }
}

const OLDEST = 7
