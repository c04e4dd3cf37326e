import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoadId, UserId } from '../kernel/index.ts'
import { ageInDays, belongsTo } from './belongs-to.ts'
import type { BriefingItem } from './item.ts'
import { worstFirst } from './worst-first.ts'

describe('the briefing of the 18th', () => {
  it.each([
    ['2026-06-19', false, false, -1],
    ['2026-06-18', true, true, 0],
    ['2026-06-17', true, true, 1],
    ['2026-06-16', false, true, 2],
    ['2026-05-18', false, true, 31],
  ])('has an item of %s: %s, and while it is an open fire: %s', (factDay, told, burning, age) => {
    expect(belongsTo('2026-06-18', { factDay, openFire: false })).toBe(told)
    expect(belongsTo('2026-06-18', { factDay, openFire: true })).toBe(burning)
    expect(ageInDays('2026-06-18', factDay)).toBe(age)
  })
})

const base: BriefingItem = {
  section: 'firefront',
  kind: 'load_lost',
  key: 'a',
  severity: 'bad',
  subject: { type: 'load', id: 'l1' as LoadId },
  title: { number: 'NL-1', lane: { from: 'A', to: 'B' }, customerName: 'Acme' },
  amount: { minor: 100, currency: 'USD' },
  why: 'Lost: rate.',
  who: 'ana' as UserId,
  factDay: '2026-06-18',
}
const usd = (minor: number) => ({ minor, currency: 'USD' })

describe('worst first', () => {
  it('is fires before wins, bad before risk, the larger amount, the older fact', () => {
    const inOrder: readonly BriefingItem[] = [
      { ...base, key: 'inr', amount: { minor: 1, currency: 'INR' } },
      { ...base, key: 'large', amount: usd(500) },
      { ...base, key: 'older', factDay: '2026-06-17' },
      { ...base, key: 'a' },
      { ...base, key: 'b' },
      { ...base, key: 'no amount', amount: null },
      { ...base, key: 'risk', severity: 'risk', amount: usd(9_000) },
      { ...base, key: 'win', section: 'wins', severity: 'good', amount: usd(90_000) },
    ]
    expect([...inOrder].reverse().sort(worstFirst)).toEqual(inOrder)
  })

  it('is one order, whatever the order before', () => {
    const anyItem = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      severity: fc.constantFrom('bad', 'risk', 'good'),
      amount: fc.constantFrom(null, usd(1), usd(2), { minor: 3, currency: 'INR' }),
      factDay: fc.constantFrom('2026-06-17', '2026-06-18'),
    })
    fc.assert(
      fc.property(fc.array(anyItem), (changes) => {
        const items = changes.map((change): BriefingItem => ({ ...base, ...change }))
        expect([...items].reverse().sort(worstFirst)).toEqual([...items].sort(worstFirst))
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})
