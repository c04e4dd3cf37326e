import type { Fraction } from './fraction.ts'

/** What is asked of the facts: one metric, of one payee's own or team's work, in one job role or in any (null). */
export type Question = {
  readonly payee: string
  /** `own` or `team`. */
  readonly of: string
  readonly jobRole: string | null
  readonly metricKey: string
  /** What money is read in. */
  readonly currency: string
}

/** One source row's part in the answer. `num` null = not measured; `den` only of a ratio. */
export type Row = { readonly num: Fraction | null; readonly den: Fraction | null }

/** The days of a period that count so far. `firstDay` is the period's first, also where a snapshot ends before it. */
export type Counted = { readonly start: string; readonly firstDay: string; readonly days: readonly string[] }
