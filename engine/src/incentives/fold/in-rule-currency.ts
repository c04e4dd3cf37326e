import { type Day, multiply, type Rational, ZERO } from '../../kernel/index.ts'
import type { LoadReading } from '../load-reading.ts'
import type { DaySum } from './running-sum.ts'
import type { Rates } from './series.ts'

/** A work day's sum by the rate of its day, never rounded; an unrated one adds nothing and counts as not measured. */
export function inRuleCurrency(sum: DaySum, rates: Rates, day: Day): DaySum {
  if (rates === null) return sum
  const rate = rates.get(day)?.rate
  if (rate === undefined) return { ...sum, numerator: ZERO, denominator: ZERO, unmeasured: sum.rows }
  return { ...sum, numerator: multiply(sum.numerator, rate) }
}

/** The same for the money of single loads: unrated, it is not known. */
export function loadInRuleCurrency(load: LoadReading, rates: Rates, day: Day): LoadReading {
  if (rates === null) return load
  const rate = rates.get(day)?.rate
  const converted = (money: Rational | null) => (money === null || rate === undefined ? null : multiply(money, rate))
  return { ...load, margin: converted(load.margin), revenue: converted(load.revenue) }
}
