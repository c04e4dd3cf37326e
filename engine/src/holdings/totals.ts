import type { FxRate } from '../incentives/index.ts'
import type { Day, Money } from '../kernel/index.ts'
import { convertIn, datedRate, inEachCurrency, type MoneyIn, sumIn, withCurrency } from './money-in.ts'

/**
 * One sum a currency, in the order of their codes; currencies are never added to each other. A sum that is too large to
 * be kept exactly is not among them.
 */
export function sumsByCurrency(amounts: readonly Money[]): readonly Money[] {
  return inEachCurrency(amounts, (currency, own) => {
    const sum = sumIn(currency, own)
    return sum === null ? [] : [plain(sum)]
  }).flat()
}

/** How much of a total came by which rate; `rate` null: it was in that currency already. */
export type TotalPart = { readonly amount: Money; readonly rate: FxRate | null; readonly converted: Money }
/**
 * All that could be converted, in one currency. What has no dated rate stands apart in its own currency and is in no sum.
 * `sum` null: there was nothing to sum, or something of it is too large to be kept exactly; then there are no parts.
 */
export type TotalIn = {
  readonly currency: string
  readonly sum: Money | null
  readonly parts: readonly TotalPart[]
  readonly apart: readonly Money[]
}

/**
 * Sums over currencies by rates of one day (verticals.md §6): each currency is summed by itself, converted once and
 * rounded once, so that the total is the sum of its parts.
 */
export function totalIn(reporting: string, day: Day, amounts: readonly Money[], rates: readonly FxRate[]): TotalIn {
  return withCurrency(reporting, (to) => {
    const parts = inEachCurrency(amounts, (from, own) => {
      const sum = sumIn(from, own)
      const rate = datedRate(from, to, day, rates)
      return (
        sum && {
          sum: plain(sum),
          row: rate?.row ?? null,
          hasRate: rate !== null,
          converted: rate && convertIn(sum, rate),
        }
      )
    })
    const whole = parts.flatMap((part) => (part === null || (part.hasRate && part.converted === null) ? [] : [part]))
    const known = whole.flatMap(({ converted }) => converted ?? [])
    const sum = known.length === 0 ? null : sumIn(to, known)
    const apart = whole.flatMap(({ sum, converted }) => (converted === null ? [sum] : []))
    if (whole.length < parts.length || (known.length > 0 && sum === null))
      return { currency: reporting, sum: null, parts: [], apart }
    return {
      currency: reporting,
      sum: sum && plain(sum),
      parts: whole.flatMap(({ sum, row, converted }) =>
        converted === null ? [] : [{ amount: sum, rate: row, converted: plain(converted) }],
      ),
      apart,
    }
  })
}

function plain<C>({ minor, currency }: MoneyIn<C>): Money {
  return { minor, currency: String(currency) }
}
