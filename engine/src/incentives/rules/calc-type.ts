import type { Rational } from '../../kernel/index.ts'
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
  /** What a measure that is known brings; the amount is the sum of the parts. No data never comes here: it pays 0. */
  readonly parts: (measure: Rational) => readonly ExactPart[]
  /** Why a measure other than 0 brings nothing. */
  readonly nothingBecause: 'target' | 'rate'
  /** Follows "Earns": "2% of the month's own load margin". */
  readonly offer: (own: string) => string
  /** What happened to a known measure, for its payee, without the final point. */
  readonly account: (measure: Rational) => string
}

/** One piece of an amount, exact. `measure` × `rate` where there is a rate. */
export type ExactPart = {
  readonly label: string
  readonly measure: Rational | null
  readonly rate: Rational | null
  readonly amount: Rational
}
