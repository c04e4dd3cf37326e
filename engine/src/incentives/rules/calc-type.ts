import type { Rational } from '../../kernel/index.ts'
import type { LoadReading } from '../load-reading.ts'
import type { Metric } from '../metrics.ts'
import type { Rule } from '../rule.ts'

/** One way to turn a measure into money. To add one: a file here, and its line in `calc-types.ts`. */
export type CalcType = {
  /** Refuses a rule whose metric, rate or config this calculation cannot price. */
  readonly check: (rule: Rule, metric: Metric) => void
  /** Reads the rule's numbers once; refuses what is missing or malformed. */
  readonly price: (rule: Rule) => Pricing
}

export type Pricing = {
  /** A metric judged instead of the rule's own value; null = the rule's own value. */
  readonly insteadOfValue: string | null
  /** Money stays in the currency that it is measured in, which the rule does not name; false = it is in the rule's. */
  readonly inMetricCurrency: boolean
  /** How loads are judged one by one; null = a rule that looks at no single load. */
  readonly ofLoads: LoadPricing | null
  /** What a measure that is known brings; the amount is the sum of the parts. No data never comes here: it pays 0. */
  readonly parts: (measure: Rational, loads: readonly LoadReading[]) => readonly ExactPart[]
  /** Why a measure other than 0 brings nothing. */
  readonly nothingBecause: (measure: Rational, loads: readonly LoadReading[]) => NothingBecause
  /** Follows "Earns": "2% of the month's own load margin". */
  readonly offer: (own: string) => string
  /** What happened to a known measure, for its payee, without the final point. */
  readonly account: (measure: Rational, loads: readonly LoadReading[]) => string
}

export type LoadPricing = {
  /** The rule would judge this load, and what it judges is not known. */
  readonly isUnmeasured: (load: LoadReading) => boolean
}

export type NothingBecause = 'target' | 'rate' | 'slab' | 'loss' | 'no_data'

/** One piece of an amount, exact. `measure` × `rate` where there is a rate. */
export type ExactPart = {
  readonly label: string
  readonly measure: Rational | null
  readonly rate: Rational | null
  readonly amount: Rational
}
