import calendarAndOrder from './cases/calendar-and-order.json' with { type: 'json' }
import loadLevel from './cases/load-level.json' with { type: 'json' }
import moneyAndStart from './cases/money-and-start.json' with { type: 'json' }
import periodsAndGates from './cases/periods-and-gates.json' with { type: 'json' }
import ratesAndTargets from './cases/rates-and-targets.json' with { type: 'json' }
import rounding from './cases/rounding.json' with { type: 'json' }
import slabs from './cases/slabs.json' with { type: 'json' }
import versionsAndJoining from './cases/versions-and-joining.json' with { type: 'json' }
import who from './cases/who.json' with { type: 'json' }
import type { Evaluation } from './evaluate.ts'
import type { Line } from './line-of.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule, Snapshot } from './rule.ts'

/** The whole fold of some facts: every line that is not zero or has unmeasured rows, and a few zeros beside. */
export type Fold = {
  readonly input: PayInput
  readonly lastDay: string
  readonly expected: {
    readonly lines: readonly Omit<Line, 'reason'>[]
    readonly totals: Readonly<Record<string, number | undefined>>
  }
}

type Case = {
  readonly rule: Rule
  readonly toDate: Snapshot
  readonly before: Snapshot | null
  readonly expected: Evaluation
}

type Example = Partial<Fold> & {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly cases?: readonly Case[]
  readonly folds?: readonly Fold[]
  /** Loads whose order of arrival makes no difference. */
  readonly anyOrderOf?: readonly string[]
}

/** The worked examples of `evaluate` and `fold`, as they were handed over. */
export const worked: readonly Example[] = [
  ...ratesAndTargets,
  ...slabs,
  ...loadLevel,
  ...periodsAndGates,
  ...rounding,
  ...who,
  ...versionsAndJoining,
  ...moneyAndStart,
  ...calendarAndOrder,
]

/** Examples of locks, adjustments and payouts, of which this engine knows nothing. */
export const LEDGER: readonly string[] = ['E37', 'E38', 'E39', 'E40', 'E41', 'E42', 'E43']

export const foldsOf = ({ input, lastDay, expected, folds = [] }: Example): readonly Fold[] =>
  input === undefined || lastDay === undefined || expected === undefined
    ? folds
    : [{ input, lastDay, expected }, ...folds]
