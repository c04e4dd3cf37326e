import { compare, divide, isZero, min, multiply, type Rational, subtract, ZERO } from '../../kernel/index.ts'
import type { Slab } from './slab.ts'

export const MODES = ['marginal', 'whole', 'interpolated'] as const
export type Mode = (typeof MODES)[number]
export const BOUNDARIES = ['lower', 'upper'] as const
export type Boundary = (typeof BOUNDARIES)[number]

export type Tiers = {
  readonly mode: Mode
  /** A value on a bound belongs to the slab that starts there (lower) or ends there (upper). */
  readonly boundary: Boundary
  readonly slabs: readonly Slab[]
  readonly isFlatAtZero: boolean
}

/** What a slab brings: its rate on a measure, its amount once (`measure` null), or a part of its amount. Exact. */
export type SlabShare = {
  readonly slab: Slab
  readonly of: 'rate' | 'amount'
  readonly measure: Rational | null
  readonly amount: Rational
}

/** The pieces of a value's amount, slab by slab, without those of 0 (domain.md §6, TIERED_SLAB). No slab starts below 0. */
export function sharesOf(tiers: Tiers, value: Rational): readonly SlabShare[] {
  if (isZero(value)) return atZero(tiers)
  const reached = reachedSlabs(tiers, value)
  return BY_MODE[tiers.mode](reached, value).filter(({ amount }) => !isZero(amount))
}

/** The slabs that a value above 0 reaches, in order. */
export function reachedSlabs({ slabs, boundary }: Pick<Tiers, 'slabs' | 'boundary'>, value: Rational): readonly Slab[] {
  return slabs.filter(({ from }) => (boundary === 'lower' ? compare(value, from) >= 0 : compare(value, from) > 0))
}

function atZero({ slabs: [first], isFlatAtZero }: Tiers): readonly SlabShare[] {
  return first !== undefined && isFlatAtZero ? once(first) : []
}

/** Each slab's rate on the part inside it, a retroactive one's on all from the first `from` to its own end; all amounts. */
function marginal(reached: readonly Slab[], value: Rational): readonly SlabShare[] {
  const repriced = reached.findLastIndex(({ isRetroactive }) => isRetroactive)
  return reached.flatMap((slab, index) => {
    const start = index === repriced ? (reached[0] ?? slab).from : slab.from
    return [...(index < repriced ? [] : rated(slab, covered(start, slab.to, value))), ...once(slab)]
  })
}

/** The reached slab's rate on all, and its amount alone. */
function whole(reached: readonly Slab[], value: Rational): readonly SlabShare[] {
  return reached.slice(-1).flatMap((slab) => [...rated(slab, value), ...once(slab)])
}

/** Each slab's amount in proportion to the part covered. */
function interpolated(reached: readonly Slab[], value: Rational): readonly SlabShare[] {
  return reached.map((slab) => {
    const measure = covered(slab.from, slab.to, value)
    const part = slab.to === null ? ZERO : divide(measure, subtract(slab.to, slab.from))
    return { slab, of: 'amount', measure, amount: multiply(slab.amount ?? ZERO, part) }
  })
}

function covered(from: Rational, to: Rational | null, value: Rational): Rational {
  return subtract(to === null ? value : min(value, to), from)
}

function rated(slab: Slab, measure: Rational): readonly SlabShare[] {
  return slab.rate === null ? [] : [{ slab, of: 'rate', measure, amount: multiply(measure, slab.rate) }]
}

function once(slab: Slab): readonly SlabShare[] {
  return slab.amount === null ? [] : [{ slab, of: 'amount', measure: null, amount: slab.amount }]
}

const BY_MODE = { marginal, whole, interpolated } as const satisfies Record<Mode, unknown>
