import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UserId } from '../kernel/index.ts'
import type { Credit } from './credits.ts'
import { setCredits } from './set-credits.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { ANA, DAN, LEA, now, sampleLoad } from './testing/sample-loads.ts'

const load = sampleLoad('DELIVERED')
const sales = (userId: UserId, share: string): Credit => ({ role: 'SALES', userId, share })
const set = (credits: readonly Credit[], on = load) => setCredits(on, { credits, version: on.version }, now)

describe('the people of a load', () => {
  it('are replaced as a whole, and the days of the load are touched', () => {
    const credits = [sales(DAN, '0.333333'), sales(LEA, '0.666667'), { role: 'DISPATCH', userId: ANA, share: '1' }]
    const { next, events } = set(credits as Credit[])
    expect(next.credits).toEqual(credits)
    expect(events[0]).toMatchObject({
      type: 'freight.credits_changed',
      facts: { credits, creditsBefore: [sales(ANA, '1')] },
    })
    expect(events[0]?.days).toContain('2026-06-17')
  })

  it('may be nobody: the load is uncredited', () => {
    expect(set([]).next.credits).toEqual([])
    expect(set([], { ...load, credits: [] }).events).toEqual([])
  })

  it('are not written over unseen: whoever saw an older version is shown what stands; the same again is no change', () => {
    const refusal = refusalOf(() => setCredits(load, { credits: [], version: load.version - 1 }, now))
    expect(refusal).toBe('conflict record.changed')
    expect(setCredits(load, { credits: load.credits, version: load.version - 1 }, now).events).toEqual([])
  })

  it('are the same in another order and another spelling', () => {
    const shared = { ...load, credits: [sales(ANA, '0.5'), sales(DAN, '0.5')] }
    expect(set([sales(DAN, '0.500'), sales(ANA, '0.5')], shared)).toEqual({ next: shared, events: [] })
    expect(set([sales(DAN, '0.4'), sales(ANA, '0.6')], shared).events).toHaveLength(1)
    expect(set([sales(ANA, '1')], shared).events).toHaveLength(1)
  })
})

describe('shares are refused', () => {
  it.each([
    ['below one in all', [sales(ANA, '0.5'), sales(DAN, '0.499999')], 'refused load.shares_not_whole'],
    ['above one in all', [sales(ANA, '0.5'), sales(DAN, '0.500001')], 'refused load.shares_not_whole'],
    ['three floats of a third', [ANA, DAN, LEA].map((id) => sales(id, '0.333333')), 'refused load.shares_not_whole'],
    ['zero', [sales(ANA, '1'), sales(DAN, '0')], 'refused load.share_invalid'],
    ['negative', [sales(ANA, '2'), sales(DAN, '-1')], 'refused load.share_invalid'],
    ['seven digits', [sales(ANA, '0.5000000'), sales(DAN, '0.5')], 'refused load.share_invalid'],
    ['no number', [sales(ANA, 'half')], 'refused load.share_invalid'],
    ['the same person twice', [sales(ANA, '0.5'), sales(ANA, '0.5')], 'refused load.credit_repeated'],
  ])('%s', (_, credits, refusal) => {
    expect(refusalOf(() => set(credits))).toBe(refusal)
  })

  it('on a void load', () => {
    expect(refusalOf(() => set([], { ...load, voidedAt: now.at }))).toBe('conflict load.voided')
  })
})

describe('any split of a million parts', () => {
  it('is taken when it is whole and refused when one part is missing', () => {
    const splits = fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(splits, (cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), 1_000_000]
        const parts = bounds.slice(1).map((bound, at) => bound - (bounds[at] ?? 0))
        const credits = parts.map((part, at) => sales(`p${at}` as UserId, `0.${String(part).padStart(6, '0')}`))
        expect(set(credits).next.credits).toEqual(credits)
        expect(refusalOf(() => set(credits.slice(1)))).toBe('refused load.shares_not_whole')
      }),
      { seed: 48102, numRuns: 100 },
    )
  })
})
