import type { Rule, Snapshot } from './rule.ts'
import { settleByHand } from './settle.ts'

export type Evaluation = {
  /** The line: settle(toDate) − settle(before), in minor units. */
  readonly amount: { readonly minor: number; readonly currency: string }
  readonly settledToDate: number
  readonly settledBefore: number
}

/** What a rule pays for a day; an absent `before` (null) settles to 0 (domain.md §6). */
export const evaluateByHand = (
  rule: Rule,
  { toDate, before }: { readonly toDate: Snapshot; readonly before?: Snapshot | null },
): Evaluation => {
  const settledToDate = settleByHand(rule, toDate)
  const settledBefore = before === null || before === undefined ? 0 : settleByHand(rule, before)
  return {
    amount: { minor: settledToDate - settledBefore, currency: rule.currency },
    settledToDate,
    settledBefore,
  }
}
