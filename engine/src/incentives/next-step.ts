import { compare, isNegative, isZero, negate, type Period, rational, subtract, toText, ZERO } from '../kernel/index.ts'
import { capStanding } from './cap-standing.ts'
import { type GateStanding, gateStandings } from './gate-standing.ts'
import { type NextSlab, nextSlab } from './next-step-slab.ts'
import { type PricedRule, priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import { requiredDecimal } from './rule-refusal.ts'
import { type LoadField, readLoadTerms } from './rules/load-terms.ts'
import { type Settlement, settlement } from './settlement.ts'
import { settlementAt } from './settlement-at.ts'
import { readEarned, readSnapshot, type Snapshot } from './snapshot.ts'

/**
 * What a rule needs before it pays more. Numbers are exact decimal text (`rational` reads them back), measures in the
 * metric's own unit, money in major units of the rule's currency. `gain` is what reaching the step adds to the period's
 * amount, after the cap; `missing` null = there is no data yet to measure the distance from.
 */
export type NextStep =
  /** Nothing more until the cap's period is over. */
  | { readonly kind: 'cap'; readonly amount: string; readonly per: Period }
  /** Nothing is due while one of these conditions is not met. */
  | { readonly kind: 'gates'; readonly unmet: readonly GateStanding[] }
  | {
      readonly kind: 'target'
      readonly metricKey: string
      readonly at: string
      readonly missing: string | null
      readonly gain: string
    }
  | NextSlab
  /** Each further unit brings the same; `first`: how much of a loss has to be made up before. */
  | { readonly kind: 'unit'; readonly metricKey: string; readonly brings: string; readonly first: string | null }
  /** Each load is judged alone by this table. */
  | { readonly kind: 'loads'; readonly field: LoadField; readonly slabs: readonly LoadSlab[] }

export type LoadSlab = {
  readonly from: string
  readonly to: string | null
  readonly rate: string | null
  readonly amount: string | null
}

/**
 * The next step of a rule for what is reached to date in its accumulation period (domain.md §6, the order of `settle`);
 * null: nothing is left to reach. Refuses a rule that cannot be priced. Writes and decides nothing: pay is `settle`.
 */
export function nextStep(rule: Rule, snapshot: Snapshot): NextStep | null {
  const priced = priceRule(rule)
  const cap = capStanding(rule, snapshot)
  if (cap !== null && cap.left === '0') return { kind: 'cap', amount: cap.amount, per: cap.per }
  const unmet = gateStandings(rule, snapshot).filter(({ isMet }) => !isMet)
  if (unmet.length > 0) return { kind: 'gates', unmet }
  const now = settlement(priced, readSnapshot(priced, snapshot), readEarned(snapshot))
  switch (rule.calcType) {
    case 'BONUS_ON_TARGET':
      return nextTarget(priced, now, snapshot)
    case 'TIERED_SLAB':
      return nextSlab(priced, now, snapshot)
    case 'LOAD_LEVEL_BONUS':
      return loadTable(rule)
    default:
      return nextUnit(priced, now)
  }
}

/** A bonus of 0 is nothing to reach. */
function nextTarget(priced: PricedRule, { measure, capped }: Settlement, snapshot: Snapshot): NextStep | null {
  const target = requiredDecimal('config.targetValue', priced.rule.config['targetValue'])
  const there = settlementAt(priced, snapshot, toText(target))
  if (isZero(there.priced) || (measure !== null && compare(measure, target) >= 0)) return null
  return {
    kind: 'target',
    metricKey: priced.pricing.insteadOfValue ?? priced.rule.metricKey,
    at: toText(target),
    missing: measure === null ? null : toText(subtract(target, measure)),
    gain: toText(subtract(there.capped, capped)),
  }
}

function nextUnit({ rule, pricing, mayBeNegative }: PricedRule, { measure }: Settlement): NextStep | null {
  const [unit] = pricing.parts(rational(1), [])
  if (unit === undefined || isZero(unit.amount)) return null
  const loss = measure !== null && isNegative(measure) && !mayBeNegative ? negate(measure) : ZERO
  return {
    kind: 'unit',
    metricKey: rule.metricKey,
    brings: toText(unit.amount),
    first: isZero(loss) ? null : toText(loss),
  }
}

function loadTable(rule: Rule): NextStep {
  const { field, slabs } = readLoadTerms(rule)
  return {
    kind: 'loads',
    field,
    slabs: slabs.map(({ from, to, rate, amount }) => ({
      from: toText(from),
      to: to && toText(to),
      rate: rate && toText(rate),
      amount: amount && toText(amount),
    })),
  }
}
