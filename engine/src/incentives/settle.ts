import type { Money } from '../kernel/index.ts'
import { priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import { settlement } from './settlement.ts'
import { readEarned, readSnapshot, type Snapshot } from './snapshot.ts'

/**
 * What a rule owes for a snapshot, in minor units: qualification → amount → floor → cap → one half-even rounding
 * (domain.md §6). A line with an override is settled again with `withOverride(rule, override)`. Refuses a rule that cannot be priced (`rule.…`) and numbers that are not exact (`number.malformed`).
 */
export function settle(rule: Rule, snapshot: Snapshot): Money {
  const priced = priceRule(rule)
  const { minor } = settlement(priced, readSnapshot(priced, snapshot), readEarned(snapshot))
  return { minor, currency: priced.currency }
}
