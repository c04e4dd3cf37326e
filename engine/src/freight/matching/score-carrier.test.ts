import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from './evidence.ts'
import { RECENCY_DAYS } from './evidence.ts'
import { FACTORS, type FactorKey } from './factor.ts'
import { scoreCarrier } from './score-carrier.ts'

/** A carrier of whom nothing is known. */
const NOTHING: Evidence = {
  equipment: { namesIt: false, namesAny: false, droveIt: false },
  prefers: { exact: false, origin: false, destination: false },
  lane: { states: 0, cities: 0 },
  customer: 0,
  delivered: 0,
  measured: 0,
  met: 0,
  fellOff: 0,
  fellOffBadly: 0,
  rating: null,
  lastWithinDays: null,
}
const judge = (key: FactorKey, given: Partial<Evidence> = {}) =>
  scoreCarrier({ ...NOTHING, ...given }).factors.find((factor) => factor.key === key)
const points = (key: FactorKey, given: Partial<Evidence> = {}) => judge(key, given)?.points
const has = (equipment: Partial<Evidence['equipment']>) => ({ equipment: { ...NOTHING.equipment, ...equipment } })
const prefers = (lanes: Partial<Evidence['prefers']>) => ({ prefers: { ...NOTHING.prefers, ...lanes } })

describe('F-12 each factor of a match', () => {
  it('equipment: said or driven is all, unsaid is unknown and half, other equipment is none', () => {
    expect(points('equipment', has({ namesIt: true, namesAny: true }))).toBe(20)
    expect(points('equipment', has({ namesAny: true, droveIt: true }))).toBe(20)
    expect(points('equipment')).toBe(10)
    expect(points('equipment', has({ namesAny: true }))).toBe(0)
    expect(judge('equipment')?.says).toBe('Unknown: it does not say what it has.')
  })

  it('preferred lane: the best one counts, and once', () => {
    expect(points('preferred_lane', prefers({ exact: true, origin: true, destination: true }))).toBe(14)
    expect(points('preferred_lane', prefers({ origin: true, destination: true }))).toBe(8)
    expect(points('preferred_lane', prefers({ destination: true }))).toBe(5)
    expect(points('preferred_lane')).toBe(0)
  })

  it('history on the lane: a load between the cities says more, and is not counted again between the states', () => {
    expect(points('lane_history', { lane: { states: 1, cities: 1 } })).toBe(4)
    expect(points('lane_history', { lane: { states: 1, cities: 0 } })).toBe(2)
    expect(points('lane_history', { lane: { states: 3, cities: 1 } })).toBe(8)
    expect(points('lane_history', { lane: { states: 90, cities: 0 } })).toBe(12)
    expect(points('lane_history', { lane: { states: 90, cities: 6 } })).toBe(24)
    expect(judge('lane_history', { lane: { states: 3, cities: 1 } })?.says).toBe(
      'Delivered 1 load between these cities and 2 elsewhere between these states in a year.',
    )
  })

  it('history with the customer: two points a load, up to four', () => {
    expect([0, 1, 4, 50].map((customer) => points('customer_history', { customer }))).toEqual([0, 2, 8, 8])
  })

  it('on time: the share of what was measured; unknown is neutral and never 0', () => {
    expect(points('on_time')).toBe(7)
    expect(points('on_time', { measured: 4, met: 0 })).toBe(0)
    expect(points('on_time', { measured: 4, met: 3 })).toBe(11)
    expect(points('on_time', { measured: 4, met: 4 })).toBe(14)
  })

  it('fall-offs: of the loads that it took, and a late one weighs twice', () => {
    expect(points('fall_offs')).toBe(4)
    expect(points('fall_offs', { delivered: 9 })).toBe(8)
    expect(points('fall_offs', { delivered: 19, fellOff: 1 })).toBe(6)
    expect(points('fall_offs', { delivered: 19, fellOff: 1, fellOffBadly: 1 })).toBe(5)
    expect(points('fall_offs', { delivered: 0, fellOff: 1 })).toBe(0)
  })

  it('rating: from nothing to all, and unrated is neutral', () => {
    expect([1, 2, 3, 4, 5, null].map((rating) => points('rating', { rating }))).toEqual([0, 2, 4, 6, 8, 4])
  })

  it('recency: the sooner the better', () => {
    const within = [...RECENCY_DAYS, null].map((lastWithinDays) => points('recency', { lastWithinDays }))
    expect(within).toEqual([4, 3, 2, 1, 0])
  })
})

const count = fc.nat(60)
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    equipment: fc.record({ namesIt: fc.boolean(), namesAny: fc.boolean(), droveIt: fc.boolean() }),
    prefers: fc.record({ exact: fc.boolean(), origin: fc.boolean(), destination: fc.boolean() }),
    lane: fc.tuple(count, count).map(([cities, others]) => ({ cities, states: cities + others })),
    customer: count,
    measured: count,
    late: count,
    unmeasured: count,
    fellOff: count,
    onTimeFalls: count,
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
    lastWithinDays: fc.option(fc.constantFrom(...RECENCY_DAYS)),
  })
  .map(({ late, unmeasured, onTimeFalls, ...rest }) => ({
    ...rest,
    met: Math.max(0, rest.measured - late),
    delivered: rest.measured + unmeasured,
    fellOffBadly: Math.max(0, rest.fellOff - onTimeFalls),
  }))

describe('a score', () => {
  it('F-12 is the sum of its factors, each once, within 0 and 100', () => {
    expect(Object.values(FACTORS).reduce((sum, of) => sum + of, 0)).toBe(100)
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { score, factors } = scoreCarrier(evidence)
        expect(factors.map(({ key }) => key)).toEqual(Object.keys(FACTORS))
        expect(score).toBe(factors.reduce((sum, { points: some }) => sum + some, 0))
        for (const { points: some, of } of factors) expect(Number.isInteger(some) && some >= 0 && some <= of).toBe(true)
      }),
    )
  })

  it('never falls with one more load on the lane, for the customer, or on time', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { lane, customer, measured, met, delivered } = evidence
        const better = {
          ...evidence,
          lane: { states: lane.states + 1, cities: lane.cities + 1 },
          customer: customer + 1,
          ...(measured > 0 && { measured: measured + 1, met: met + 1, delivered: delivered + 1 }),
        }
        expect(scoreCarrier(better).score).toBeGreaterThanOrEqual(scoreCarrier(evidence).score)
      }),
    )
  })
})
