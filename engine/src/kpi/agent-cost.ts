import { add, type Day, divide, multiply, type Rational, rational, roundHalfEven, ZERO } from '../kernel/index.ts'

/** Seconds that an agent worked on a day; whole. */
export type WorkedDay = { readonly day: Day; readonly seconds: number }
/** What an hour costs from a day on, in whole minor units; null: from then on it is not known. */
export type HourlyCost = { readonly startsOn: Day; readonly minorPerHour: number | null }

/**
 * Σ hours of each day × what an hour cost on it, rounded once, half-even, to whole minor units. Null where nothing was
 * worked, and where the cost of any worked day is not known: a sum that leaves days out would be too low in silence.
 */
export function agentCost(worked: readonly WorkedDay[], costs: readonly HourlyCost[]): number | null {
  const days = worked.filter(({ seconds }) => seconds > 0)
  const latestFirst = costs.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
  let sum: Rational = ZERO
  for (const { day, seconds } of days) {
    const minor = latestFirst.find(({ startsOn }) => startsOn <= day)?.minorPerHour ?? null
    if (minor === null) return null
    sum = add(sum, divide(multiply(rational(minor), rational(seconds)), rational(3600)))
  }
  return days.length === 0 ? null : Number(roundHalfEven(sum))
}

/** What one of so many cost, half-even; null: of none, or the cost is not known. */
export function costEach(costMinor: number | null, many: Rational): number | null {
  if (costMinor === null || many.n === 0n) return null
  return Number(roundHalfEven(divide(rational(costMinor), many)))
}
