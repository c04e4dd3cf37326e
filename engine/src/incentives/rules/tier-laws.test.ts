import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, isNegative, multiply, type Rational, rational, subtract, ZERO } from '../../kernel/index.ts'
import { loadShares } from './load-shares.ts'
import type { LoadTerms } from './load-terms.ts'
import type { Slab } from './slab.ts'
import { BOUNDARIES, MODES, sharesOf, type Tiers } from './tiers.ts'

const SEED = { seed: 6026, numRuns: 300 }
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((n) => rational(`${n}/100`))
const value = cents(60_00)

/** Contiguous slabs from 0 or above; rates and amounts of 0 or more, some without either. */
const anySlabs = fc
  .record({
    from: fc.constantFrom(ZERO, rational(3)),
    steps: fc.array(
      fc.record({
        width: cents(9_99).map((width) => add(width, rational('0.01'))),
        rate: fc.option(cents(5_00)),
        amount: fc.option(cents(50_00)),
        isRetroactive: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ from, steps }) => {
    const slabs: Slab[] = []
    for (const { width, ...pay } of steps) {
      const start: Rational = slabs.at(-1)?.to ?? from
      slabs.push({ ...pay, from: start, to: add(start, width), isRetroactive: pay.isRetroactive && pay.rate !== null })
    }
    return slabs
  })

const anyTiers: fc.Arbitrary<Tiers> = fc
  .record({ mode: fc.constantFrom(...MODES), boundary: fc.constantFrom(...BOUNDARIES), slabs: anySlabs })
  .map((tiers) => ({
    ...tiers,
    isFlatAtZero: false,
    slabs: tiers.mode === 'interpolated' ? tiers.slabs : open(tiers.slabs),
  }))

describe('slabs', () => {
  it('are continuous where each is paid on its part, without amounts and without pricing again', () => {
    fc.assert(
      fc.property(anyTiers, value, cents(1_00), (tiers, at, step) => {
        const slabs = tiers.slabs.map((slab) => ({ ...slab, amount: null, isRetroactive: false }))
        const smooth: Tiers = { ...tiers, mode: 'marginal', slabs: open(slabs) }
        const jump = subtract(paid(smooth, add(at, step)), paid(smooth, at))
        // No part of the step is paid more than the highest rate there is.
        expect(compare(jump, multiply(step, highest(slabs)))).toBeLessThanOrEqual(0)
        expect(isNegative(jump)).toBe(false)
      }),
      SEED,
    )
  })

  it('pay no less for more, where no rate falls', () => {
    fc.assert(
      fc.property(anyTiers, value, value, (tiers, one, other) => {
        const rising = { ...tiers, slabs: risen(tiers) }
        const [less, more] = compare(one, other) < 0 ? [one, other] : [other, one]
        expect(compare(paid(rising, less), paid(rising, more))).toBeLessThanOrEqual(0)
      }),
      SEED,
    )
  })

  it('pay the same on either side of a bound, unless the value is on it', () => {
    fc.assert(
      fc.property(anyTiers, value, (tiers, at) => {
        fc.pre(tiers.slabs.every(({ from, to }) => compare(at, from) !== 0 && (to === null || compare(at, to) !== 0)))
        const [lower, upper] = BOUNDARIES.map((boundary) => paid({ ...tiers, boundary }, at))
        expect(compare(lower ?? ZERO, upper ?? ZERO)).toBe(0)
      }),
      SEED,
    )
  })

  it('pay nothing at 0 and below the first', () => {
    fc.assert(
      fc.property(anyTiers, cents(5_00), (tiers, below) => {
        const [first] = tiers.slabs
        expect(sharesOf(tiers, subtract(ZERO, below))).toEqual([])
        expect(first && paid(tiers, subtract(first.from, rational('0.01')))).toEqual(ZERO)
      }),
      SEED,
    )
  })
})

describe('a load that people share', () => {
  it('brings them together exactly what it brings one alone', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(anySlabs, value, shares, (slabs, margin, weights) => {
        const terms: LoadTerms = { field: 'margin', slabs: open(slabs), equipment: null, customerIds: null }
        const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0))
        const brought = (share: Rational) =>
          loadShares(terms, [
            { id: 'l1', margin, revenue: null, miles: null, equipment: null, customerId: null, share },
          ]).reduce((sum, { amount }) => add(sum, amount), ZERO)
        const split = weights.map((weight) => brought({ n: BigInt(weight), d: whole })).reduce(add, ZERO)
        expect(compare(split, brought(rational(1)))).toBe(0)
      }),
      SEED,
    )
  })
})

function paid(tiers: Tiers, at: Rational): Rational {
  return sharesOf(tiers, at).reduce((sum, { amount }) => add(sum, amount), ZERO)
}

function open(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, index) => (index === slabs.length - 1 ? { ...slab, to: null } : slab))
}

/** Every slab with a rate, none below the one before; whole slabs also with amounts that do not fall. */
function risen({ mode, slabs }: Tiers): readonly Slab[] {
  const rising: Slab[] = []
  for (const slab of slabs) {
    const before = rising.at(-1)
    const atLeast = (own: Rational | null, previous: Rational | null | undefined) =>
      compare(own ?? ZERO, previous ?? ZERO) < 0 ? (previous ?? ZERO) : (own ?? ZERO)
    const amount = mode === 'whole' ? atLeast(slab.amount, before?.amount) : slab.amount
    rising.push({ ...slab, rate: atLeast(slab.rate, before?.rate), amount })
  }
  return rising
}

function highest(slabs: readonly Slab[]): Rational {
  return slabs.reduce((most, { rate }) => (rate !== null && compare(rate, most) > 0 ? rate : most), ZERO)
}
