import type { PricedRule } from './priced-rule.ts'
import { type Settlement, settlement } from './settlement.ts'
import { readEarned, readSnapshot, type Snapshot } from './snapshot.ts'

/** What would be due if the measure that is priced stood at `measure`, all else as it is. */
export function settlementAt(rule: PricedRule, snapshot: Snapshot, measure: string): Settlement {
  const instead = rule.pricing.insteadOfValue
  const moved: Snapshot =
    instead === null
      ? { ...snapshot, value: measure }
      : { ...snapshot, metrics: { ...snapshot.metrics, [instead]: measure } }
  return settlement(rule, readSnapshot(rule, moved), readEarned(snapshot))
}
