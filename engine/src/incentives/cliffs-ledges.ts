import { add, isZero, multiply, type Rational, ZERO } from '../kernel/index.ts'
import { findMetric, metricLabel, unitOfMetric } from './metrics.ts'
import { quantityText } from './quantity-text.ts'
import type { Rule } from './rule.ts'
import { requiredDecimal } from './rule-refusal.ts'
import { FIELD_NAMES, UNITS } from './rules/load-level-bonus.ts'
import { type LoadTerms, readLoadTerms } from './rules/load-terms.ts'
import type { Slab } from './rules/slab.ts'
import { slabText } from './rules/slab-text.ts'
import { readTiers } from './rules/tiered-slab.ts'
import { sharesOf, type Tiers } from './rules/tiers.ts'

/** A bound, and what is due infinitely near to it on either side, before floor and cap. Exact, in major units. */
export type Ledge = {
  readonly at: Rational
  readonly below: Rational
  readonly above: Rational
  /** The bound itself is paid as what is above it. */
  readonly isOnBound: boolean
  readonly ofOneLoad: boolean
  /** "5,000.00 USD load margin" */
  readonly text: string
}

/** The bounds of a rule in order; none where the amount is a product (domain.md §6). */
export function ledgesOf(rule: Rule): readonly Ledge[] {
  switch (rule.calcType) {
    case 'BONUS_ON_TARGET':
      return [target(rule)]
    case 'TIERED_SLAB':
      return tierLedges(rule, readTiers(rule))
    case 'LOAD_LEVEL_BONUS':
      return loadLedges(rule, readLoadTerms(rule))
    default:
      return []
  }
}

function target({ config, metricKey, currency }: Rule): Ledge {
  const judged = typeof config['metricKey'] === 'string' ? config['metricKey'] : metricKey
  const at = requiredDecimal('config.targetValue', config['targetValue'])
  const text = `${quantityText(judged, at, currency)} ${metricLabel(judged)}`
  const above = requiredDecimal('config.bonusAmount', config['bonusAmount'])
  return { at, below: ZERO, above, isOnBound: true, ofOneLoad: false, text }
}

/** In proportion every amount grows from 0 and none jumps. */
function tierLedges(rule: Rule, tiers: Tiers): readonly Ledge[] {
  if (tiers.mode === 'interpolated') return []
  const unit = unitOfMetric(findMetric(rule.metricKey))
  const text = slabText(metricLabel(rule.metricKey), unit, rule.currency)
  return tiers.slabs.map(({ from, amount }) => ({
    at: from,
    ...(isZero(from)
      ? { below: ZERO, above: amount ?? ZERO }
      : { below: nearly(tiers, from), above: past(tiers, from) }),
    isOnBound: isZero(from) ? tiers.isFlatAtZero : tiers.boundary === 'lower',
    ofOneLoad: false,
    text: `${text.bound(from)} ${text.label}`,
  }))
}

/** Within a slab the amount is continuous: on its end it is what it nearly is just below it. */
function nearly(tiers: Tiers, bound: Rational): Rational {
  return summed(sharesOf({ ...tiers, boundary: 'upper' }, bound))
}

function past(tiers: Tiers, bound: Rational): Rational {
  return summed(sharesOf({ ...tiers, boundary: 'lower' }, bound))
}

function summed(shares: readonly { readonly amount: Rational }[]): Rational {
  return shares.map(({ amount }) => amount).reduce(add, ZERO)
}

function loadLedges({ currency }: Rule, { slabs, field }: LoadTerms): readonly Ledge[] {
  const text = slabText(FIELD_NAMES[field], UNITS[field], currency)
  return slabs.map((slab, index) => ({
    at: slab.from,
    below: ofLoad(slabs[index - 1], slab.from),
    above: ofLoad(slab, slab.from),
    isOnBound: true,
    ofOneLoad: true,
    text: `${text.bound(slab.from)} ${text.label}`,
  }))
}

/** What one load of this value brings in the slab; below the first slab nothing. */
function ofLoad(slab: Slab | undefined, value: Rational): Rational {
  if (slab === undefined) return ZERO
  return slab.rate === null ? (slab.amount ?? ZERO) : multiply(slab.rate, value)
}
