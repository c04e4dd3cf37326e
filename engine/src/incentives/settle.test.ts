import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from './settle.ts'
import { BONUS, FLAT, PERCENT } from './testing/rules.ts'

const capped = { ...PERCENT, rate: '0.1', cap: { amount: '100', per: 'month' } }

describe('a settlement', () => {
  it.each([
    ['a percentage', PERCENT, { value: '1234.56' }, 2469],
    ['parts of a unit', FLAT, { value: '0.333333' }, 142],
    ['a huge sum', PERCENT, { value: '4503599627370.5' }, 9007199254741],
    ['no data', PERCENT, { value: null }, 0],
    ['a ratio of nothing', FLAT, { value: '5/0' }, 0],
    ['a ratio of nothing, with decimals', FLAT, { value: '5/0.00' }, 0],
    ['a ratio', FLAT, { value: '1/3' }, 142],
    ['a loss', PERCENT, { value: '-500' }, 0],
    ['a loss that counts', { ...PERCENT, negative: true }, { value: '-500' }, -1000],
    ['a loss that is switched off', { ...PERCENT, negative: false }, { value: '-500' }, 0],
    ['a target reached with a ratio', BONUS, { value: '2000/100' }, 15000],
    ['a target just missed', BONUS, { value: '1999/100' }, 0],
    ['a target of another metric without data', judging('bpo_deals'), { value: '99' }, 0],
    ['a target of another metric', judging('bpo_deals'), { value: '0', metrics: { bpo_deals: '20' } }, 15000],
    ['a metric named like a method', judging('toString'), { value: '99' }, 0],
  ])('of %s', (_name, rule, snapshot, minor) => {
    expect(settle(rule, snapshot)).toEqual({ minor, currency: 'USD' })
  })

  it.each([
    ['>=', '5', true],
    ['>=', '4.99', false],
    ['>', '5.01', true],
    ['>', '5', false],
    ['<=', '5', true],
    ['<=', '5.01', false],
    ['<', '4.99', true],
    ['<', '5', false],
    ['=', '5.0', true],
    ['=', '5.01', false],
    ['>=', null, false],
    ['<', null, false],
    ['<', '0/0', false],
  ])('I-07 behind a condition %s 5, with %s: %s', (op, deals, isPaid) => {
    const rule = { ...FLAT, qualification: { all: [{ metricKey: 'bpo_deals', op, value: '5' }] } }
    expect(settle(rule, { value: '1', metrics: { bpo_deals: deals } }).minor).toBe(isPaid ? 425 : 0)
  })

  it('needs every condition', () => {
    const all = [
      { metricKey: 'bpo_deals', op: '>', value: '0' },
      { metricKey: 'bpo_connects', op: '>', value: '0' },
    ]
    const paid = (bpo_deals: string, bpo_connects: string) =>
      settle({ ...FLAT, qualification: { all } }, { value: '1', metrics: { bpo_deals, bpo_connects } }).minor
    expect([paid('1', '1'), paid('0', '1'), paid('1', '0')]).toEqual([425, 0, 0])
  })

  it.each([
    ['below the cap', '999.9', '0', 9999],
    ['at the cap', '1000', '0', 10000],
    ['above the cap', '1500', '0', 10000],
    ['with the cap used in part', '500', '60', 4000],
    ['with the cap used up', '500', '130', 0],
    ['after losses beyond the period start', '1500', '-20', 12000],
    ['without earned, which then is 0', '1500', undefined, 10000],
  ])('%s', (_name, value, earned, minor) => {
    expect(settle(capped, { value, earned }).minor).toBe(minor)
  })

  it('of a loss under a used-up cap first eats what was above the cap', () => {
    const rule = { ...capped, negative: true }
    expect(settle(rule, { value: '-200', earned: '130' }).minor).toBe(0)
    expect(settle(rule, { value: '-500', earned: '130' }).minor).toBe(-2000)
  })

  it('is refused for a rule that cannot be priced and for numbers that are not exact', () => {
    expect(() => settle({ ...PERCENT, calcType: 'PERCENT' }, { value: '1' })).toThrow(
      expect.objectContaining({ code: 'rule.calc_type_unknown' }),
    )
    expect(() => settle(PERCENT, { value: '1e3' })).toThrow(expect.objectContaining({ code: 'number.malformed' }))
    expect(() => settle(capped, { value: '1', earned: 'all' })).toThrow(
      expect.objectContaining({ code: 'number.malformed' }),
    )
    expect(() => settle({ ...FLAT, rate: '9'.repeat(20) }, { value: '1' })).toThrow(
      expect.objectContaining({ code: 'money.too_large' }),
    )
  })

  it('of a percentage never falls when the value rises', () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => settle(capped, { value: `${value}/100` }))
        expect(low?.minor).toBeLessThanOrEqual(high?.minor ?? Number.NaN)
      }),
      { seed: 6024, numRuns: 200 },
    )
  })
})

function judging(metricKey: string) {
  return { ...BONUS, config: { ...BONUS.config, metricKey } }
}
