import fc from 'fast-check'
import { expect, it } from 'vitest'
import { add, compare, rational, subtract, toText } from '../kernel/index.ts'
import { cliffsOf } from './cliffs.ts'
import type { Rule } from './rule.ts'
import { settle } from './settle.ts'
import { BY_LOAD, TIERED } from './testing/rules.ts'

const SEED = { seed: 2406, numRuns: 400 }
// So little that no rate below makes half a cent of it.
const LITTLE = rational('0.000001')
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((n) => toText(rational(`${n}/100`)))

const anySlabs = (least: number) =>
  fc
    .array(fc.record({ width: fc.integer({ min: 1, max: 999 }), rate: cents(5_00), amount: fc.option(cents(50_00)) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((steps) => {
      let from = least
      return steps.map(({ width, rate, amount }, index) => {
        const slab = {
          from: toText(rational(`${from}/100`)),
          to: index === steps.length - 1 ? null : toText(rational(`${from + width}/100`)),
          rate,
          ...(amount !== null && { amount }),
        }
        from += width
        return slab
      })
    })

const anyTable: fc.Arbitrary<Rule> = fc
  .record({
    mode: fc.constantFrom('marginal', 'whole'),
    boundary: fc.constantFrom('lower', 'upper'),
    slabs: fc.constantFrom(0, 250).chain(anySlabs),
    retroactive: fc.boolean(),
    cap: fc.option(cents(80_00)),
  })
  .map(({ mode, boundary, slabs, retroactive, cap }) => ({
    ...TIERED,
    config: {
      mode,
      boundary,
      slabs: slabs.map((slab) => (retroactive && mode === 'marginal' ? { ...slab, retroactive } : slab)),
    },
    ...(cap !== null && { cap: { amount: cap, per: 'month' } }),
  }))

const paid = (rule: Rule, value: string) => settle(rule, { value }).minor

it('a jump is what settling just above pays more than settling just below, and on the bound one of the two', () => {
  fc.assert(
    fc.property(anyTable, (rule) => {
      for (const { at, jump } of cliffsOf(rule)) {
        const [below, above] = [subtract(rational(at), LITTLE), add(rational(at), LITTLE)].map((v) =>
          paid(rule, toText(v)),
        )
        const seen = (above ?? 0) - (below ?? 0)
        // Each side is rounded by itself, the jump once.
        expect(Math.abs(seen - (jump?.minor ?? 0))).toBeLessThanOrEqual(1)
        expect([below, above].some((side) => Math.abs(paid(rule, at) - (side ?? 0)) <= 1)).toBe(true)
      }
    }),
    SEED,
  )
})

it('everywhere else a little more work makes no jump', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 60_00 }), (rule, hundredths) => {
      const at = rational(`${hundredths}/100`)
      fc.pre(cliffsOf(rule).every((cliff) => compare(rational(cliff.at), at) !== 0))
      const seen = paid(rule, toText(add(at, LITTLE))) - paid(rule, toText(subtract(at, LITTLE)))
      expect(Math.abs(seen)).toBeLessThanOrEqual(1)
    }),
    SEED,
  )
})

it('a jump of a single load is what that load alone settles to on either side', () => {
  fc.assert(
    fc.property(anySlabs(0), fc.boolean(), (slabs, byAmount) => {
      const priced = slabs.map(({ from, to, rate, amount }) => ({
        from,
        to,
        ...(byAmount ? { amount: amount ?? '0' } : { rate }),
      }))
      const rule = { ...BY_LOAD, config: { field: 'miles', slabs: priced } }
      const one = (miles: string) =>
        settle(rule, { value: '1', loads: [{ id: 'a', margin: null, revenue: null, miles, share: '1' }] }).minor
      for (const { at, jump } of cliffsOf(rule)) {
        const seen = one(at) - one(toText(subtract(rational(at), LITTLE)))
        expect(Math.abs(seen - (jump?.minor ?? 0))).toBeLessThanOrEqual(1)
      }
    }),
    SEED,
  )
})
