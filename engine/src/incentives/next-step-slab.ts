import { compare, isNegative, type Rational, subtract, toText, ZERO } from '../kernel/index.ts'

import { type PricedRule, priceRule } from './priced-rule.ts'
import type { Slab } from './rules/slab.ts'
import { readTiers } from './rules/tiered-slab.ts'
import { reachedSlabs, type Tiers } from './rules/tiers.ts'
import type { Settlement } from './settlement.ts'
import { settlementAt } from './settlement-at.ts'
import type { Snapshot } from './snapshot.ts'

/** The next bound of a table, and what changes there. */
export type NextSlab = {
  readonly kind: 'slab'
  readonly metricKey: string
  readonly at: string
  readonly missing: string | null
  /** The bound itself still belongs to the slab below. */
  readonly isAbove: boolean
  readonly rate: string | null
  readonly amount: string | null
  /** The rate then counts for more than the part above the bound: for all from the first slab on, or for everything. */
  readonly alsoBelow: boolean
  readonly gain: string
}
export type LastSlab = {
  readonly kind: 'unit'
  readonly metricKey: string
  readonly brings: string
  readonly first: string | null
}

/** In the last slab each unit brings its rate; null where it has none, or the last amount is earned. */
export function nextSlab(rule: PricedRule, now: Settlement, snapshot: Snapshot): NextSlab | LastSlab | null {
  const tiers = readTiers(rule.rule)
  const value = now.measure
  if (tiers.mode === 'interpolated') return nextEnd(rule, tiers, now, snapshot)
  const reached = value === null || isNegative(value) ? [] : reachedSlabs(tiers, value)
  const next = tiers.slabs[reached.length]
  if (next !== undefined) return stepTo(rule, tiers, next, next.from, now, snapshot)
  const { rate } = tiers.slabs.at(-1) ?? {}
  return rate ? { kind: 'unit', metricKey: rule.rule.metricKey, brings: toText(rate), first: null } : null
}

/** Amounts in proportion grow to the end of a slab, where all of it is earned. */
function nextEnd(rule: PricedRule, tiers: Tiers, now: Settlement, snapshot: Snapshot): NextSlab | null {
  const value = now.measure ?? ZERO
  const slab = tiers.slabs.find(({ to }) => to !== null && compare(value, to) < 0)
  return slab?.to ? stepTo(rule, { ...tiers, boundary: 'lower' }, slab, slab.to, now, snapshot) : null
}

function stepTo(
  rule: PricedRule,
  { mode, boundary }: Tiers,
  slab: Slab,
  at: Rational,
  { measure, capped }: Settlement,
  snapshot: Snapshot,
): NextSlab {
  // Just above the bound and on it are the same amount: the table is read as if the bound belonged to the slab above.
  const asReached = priceRule({ ...rule.rule, config: { ...rule.rule.config, boundary: 'lower' } })
  const there = settlementAt(asReached, snapshot, toText(at))
  return {
    kind: 'slab',
    metricKey: rule.rule.metricKey,
    at: toText(at),
    missing: measure === null ? null : toText(subtract(at, measure)),
    isAbove: boundary === 'upper',
    rate: slab.rate && toText(slab.rate),
    amount: slab.amount && toText(slab.amount),
    alsoBelow: slab.rate !== null && (slab.isRetroactive || mode === 'whole'),
    gain: toText(subtract(there.capped, capped)),
  }
}
