import { describe, expect, it } from 'vitest'
import { add, fromMinor, rational, toText, ZERO } from '../kernel/index.ts'
import { evaluateRule } from './evaluate-rule.ts'
import { BONUS, FLAT, PERCENT } from './testing/rules.ts'

const TENTH = { ...PERCENT, rate: '0.1', cap: { amount: '100', per: 'month' } }
const GATED = { ...FLAT, qualification: { all: [{ metricKey: 'bpo_deals', op: '>=', value: '5' }] } }

describe('an evaluated rule', () => {
  it('pays what is settled to date less what was settled before', () => {
    const { amount } = evaluateRule(PERCENT, { toDate: { value: '1500' }, before: { value: '1000' } })
    expect(amount).toEqual({ minor: 1000, currency: 'USD' })
    expect(evaluateRule(PERCENT, { toDate: { value: '1500' }, before: null }).amount.minor).toBe(3000)
    expect(evaluateRule(PERCENT, { toDate: { value: '-1' }, before: { value: '1000' } }).amount.minor).toBe(-2000)
  })

  it('shows every step from the measure to the line as a part', () => {
    const days = { toDate: { value: '1500.125', earned: '0' }, before: { value: '800', earned: '0' } }
    expect(evaluateRule(TENTH, days).parts).toEqual([
      { label: '10% of load margin', measure: '1500.125', rate: '0.1', amount: '150.0125' },
      { label: 'Cap of 100.00 USD a month', measure: null, rate: null, amount: '-50.0125' },
      { label: 'Earned earlier in the month', measure: null, rate: null, amount: '-80' },
    ])
    expect(evaluateRule(PERCENT, { toDate: { value: '-80' } }).parts).toEqual([
      { label: '2% of load margin', measure: '-80', rate: '0.02', amount: '-1.6' },
      { label: 'A loss is not taken', measure: null, rate: null, amount: '1.6' },
    ])
    expect(evaluateRule(GATED, { toDate: { value: '2', metrics: { bpo_deals: '4' } } }).parts).toEqual([
      { label: 'Not met: deals at least 5', measure: null, rate: null, amount: '0' },
    ])
    expect(evaluateRule(FLAT, { toDate: { value: '1/3' } }).parts).toEqual([
      { label: '4.25 USD for each of dials', measure: '1/3', rate: '4.25', amount: '17/12' },
      { label: 'Rounding', measure: null, rate: null, amount: '1/300' },
    ])
    expect(evaluateRule(BONUS, { toDate: { value: '31' } }).parts).toEqual([
      { label: 'Bonus from 20 appointments', measure: '31', rate: null, amount: '150' },
    ])
  })

  it.each([
    [PERCENT, { value: '1234.56' }, { value: '33.33' }],
    [TENTH, { value: '1200', earned: '10' }, { value: '1500', earned: '10' }],
    [FLAT, { value: '0.333333' }, null],
    [GATED, { value: '3', metrics: { bpo_deals: '4' } }, { value: '2', metrics: { bpo_deals: '6' } }],
    [PERCENT, { value: null }, null],
  ])('I-08 has parts that sum exactly to its amount', (rule, toDate, before) => {
    const { amount, parts } = evaluateRule(rule, { toDate, before })
    const sum = parts.map((part) => rational(part.amount)).reduce(add, ZERO)
    expect(toText(sum)).toBe(toText(fromMinor(amount)))
  })

  it('is refused when the rule means nothing', () => {
    expect(() => evaluateRule({ ...FLAT, metricKey: 'faxes' }, { toDate: { value: '1' } })).toThrow(
      expect.objectContaining({ code: 'rule.metric_unknown' }),
    )
  })
})
