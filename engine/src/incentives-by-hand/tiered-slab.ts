import {
  compare,
  divided,
  type Fraction,
  fraction,
  larger,
  minus,
  ONE,
  plus,
  smaller,
  sum,
  times,
  ZERO,
} from './fraction.ts'
import type { RuleConfig, Slab } from './rule.ts'

/** The exact amount of a TIERED_SLAB rule for a value, in major units; no data and below 0 pay 0 (domain.md §6). */
export const tieredSlab = (config: RuleConfig, value: Fraction | null): Fraction => {
  const slabs = config.slabs ?? []
  const [first] = slabs
  if (value === null || first === undefined || compare(value, ZERO) < 0) return ZERO
  if (compare(value, ZERO) === 0) return config.flatAtZero === true ? flatAmount(first) : ZERO
  if (config.mode === 'interpolated') return sum(slabs.map((slab) => times(amountOf(slab), covered(slab, value))))
  const reached = slabs.filter((slab) => isReached(slab, value, config.boundary ?? 'lower'))
  if (config.mode === 'whole') return whole(reached.at(-1), value)
  if (config.mode === 'marginal') return marginal(reached, value)
  throw new Error(`no such mode: ${config.mode}`)
}

const flatAmount = (first: Slab): Fraction => (compare(fraction(first.from), ZERO) === 0 ? amountOf(first) : ZERO)

const isReached = (slab: Slab, value: Fraction, boundary: string): boolean => {
  const order = compare(value, fraction(slab.from))
  if (boundary === 'lower') return order >= 0
  if (boundary === 'upper') return order > 0
  throw new Error(`no such boundary: ${boundary}`)
}

const whole = (slab: Slab | undefined, value: Fraction): Fraction =>
  slab === undefined ? ZERO : plus(times(rateOf(slab), value), amountOf(slab))

const marginal = (reached: readonly Slab[], value: Fraction): Fraction => {
  const repricing = reached.findLastIndex((slab) => slab.retroactive === true)
  let total = ZERO
  for (const [index, slab] of reached.entries()) {
    const pricedBy = index < repricing ? (reached[repricing] ?? slab) : slab
    total = plus(total, times(rateOf(pricedBy), inside(slab, value)))
    total = plus(total, amountOf(slab))
  }
  return total
}

const inside = (slab: Slab, value: Fraction): Fraction => {
  const end = slab.to === null ? value : smaller(value, fraction(slab.to))
  return larger(ZERO, minus(end, fraction(slab.from)))
}

const covered = (slab: Slab, value: Fraction): Fraction => {
  if (slab.to === null) throw new Error('an interpolated slab has an end')
  return smaller(ONE, divided(inside(slab, value), minus(fraction(slab.to), fraction(slab.from))))
}

const rateOf = (slab: Slab): Fraction => fraction(slab.rate ?? '0')

const amountOf = (slab: Slab): Fraction => fraction(slab.amount ?? '0')
