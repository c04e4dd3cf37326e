import { add, divide, isZero, type Rational, toText, ZERO } from '../../kernel/index.ts'
import type { Series } from './series.ts'

export type DaySum = {
  readonly numerator: Rational
  readonly denominator: Rational
  readonly rows: number
  readonly unmeasured: number
}

/** A measure summed over the counted days of a period so far. */
export type RunningSum = DaySum & {
  readonly series: Series
  /** The side had the role for whom nothing is 0 rather than unknown. */
  readonly held: boolean
}

export function emptySum(series: Series): RunningSum {
  return { series, numerator: ZERO, denominator: ZERO, rows: 0, unmeasured: 0, held: false }
}

/** The same object when the day brings nothing, so that a day without news is seen at once. */
export function addDay(sum: RunningSum, day: DaySum | undefined, roles: readonly (string | null)[]): RunningSum {
  const held = sum.held || holds(sum.series, roles)
  if (day === undefined) return sum.held === held ? sum : { ...sum, held }
  return { ...addSums(sum, day), series: sum.series, held }
}

export function addSums(a: DaySum, b: DaySum): DaySum {
  return {
    numerator: add(a.numerator, b.numerator),
    denominator: add(a.denominator, b.denominator),
    rows: a.rows + b.rows,
    unmeasured: a.unmeasured + b.unmeasured,
  }
}

/** null = no data: a ratio of nothing, rows that are all unmeasured, or no credit in a role never held. */
export function sumValue(sum: RunningSum): Rational | null {
  if (!hasData(sum)) return null
  return sum.series.isRatio ? divide(sum.numerator, sum.denominator) : sum.numerator
}

/** The value as a snapshot carries it: a ratio keeps its two sums. */
export function sumText(sum: RunningSum): string | null {
  if (!hasData(sum)) return null
  const numerator = toText(sum.numerator)
  return sum.series.isRatio ? `${numerator}/${toText(sum.denominator)}` : numerator
}

/** Of a side on which nobody stands that day, nothing is known. */
function holds({ zeroFor }: Series, roles: readonly (string | null)[]): boolean {
  return zeroFor === null ? roles.length > 0 : roles.includes(zeroFor)
}

function hasData({ series, denominator, rows, unmeasured, held }: RunningSum): boolean {
  if (series.isRatio) return !isZero(denominator)
  return rows === 0 ? held : unmeasured < rows
}
