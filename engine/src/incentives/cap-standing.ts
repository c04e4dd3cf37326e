import { add, max, min, type Period, subtract, toText, ZERO } from '../kernel/index.ts'
import { priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import { settleUncapped } from './settlement.ts'
import { readEarned, readSnapshot, type Snapshot } from './snapshot.ts'

/** How much of a cap is used in its period, in major units of the rule's currency; `used` + `left` = `amount`. */
export type CapStanding = {
  readonly amount: string
  readonly per: Period
  readonly used: string
  readonly left: string
}

/** null: the rule has no cap. `earned` of the snapshot counts as used (domain.md §6, "cap"); below 0 nothing is. */
export function capStanding(rule: Rule, snapshot: Snapshot): CapStanding | null {
  const priced = priceRule(rule)
  if (priced.cap === null) return null
  const { amount, per } = priced.cap
  const { floored } = settleUncapped(priced, readSnapshot(priced, snapshot))
  const used = max(ZERO, min(amount, add(readEarned(snapshot), floored)))
  return { amount: toText(amount), per, used: toText(used), left: toText(subtract(amount, used)) }
}
