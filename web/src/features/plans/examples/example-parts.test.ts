import type { Example, Rule } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { byCalculation, newRule } from '../rule/make-rule.ts'
import { amountOf, arePlain, judge, loadsOf, loadsText, otherMetrics } from './example-parts.ts'

const RULE: Rule = { ...newRule('USD', []), rate: '4.25' }
const EXAMPLE: Example = {
  name: 'Ten loads',
  ruleKey: RULE.ruleKey,
  toDate: { value: '10' },
  before: null,
  override: null,
  expected: { minor: 42_50, currency: 'USD' },
}

test('an example passes where the engine pays what is expected, to the cent', () => {
  expect(judge([RULE], EXAMPLE)).toMatchObject({ actual: { minor: 42_50, currency: 'USD' }, passes: true })
  expect(judge([RULE], { ...EXAMPLE, expected: { minor: 42_49, currency: 'USD' } }).passes).toBe(false)
  expect(judge([RULE], { ...EXAMPLE, before: { value: '8' } }).actual?.minor).toBe(8_50)
})

test('an example of no rule, or of values that are none, fails and says why', () => {
  expect(judge([], EXAMPLE)).toEqual({ actual: null, passes: false, words: 'Its rule is not there.' })
  expect(judge([RULE], { ...EXAMPLE, toDate: { value: 'ten' } })).toMatchObject({ actual: null, passes: false })
})

test('loads are written by what the rule judges, and are such as it counts', () => {
  const rule = byCalculation(RULE, 'LOAD_LEVEL_BONUS')
  const share: Rule = { ...rule, config: { ...rule.config, field: 'marginPct', equipment: ['VAN'] } }
  const loads = loadsOf('0.1  0.25', share)
  expect(loads.map(({ margin, revenue, equipment }) => [margin, revenue, equipment])).toEqual([
    ['0.1', '1', 'VAN'],
    ['0.25', '1', 'VAN'],
  ])
  expect(loadsText({ value: '2', loads: [...loads] }, share)).toBe('0.1 0.25')
  const paid = judge([rule], { ...EXAMPLE, toDate: { value: '2', loads: [...loadsOf('99 100', rule)] } })
  expect(paid.actual?.minor).toBe(5_00)
})

test('what conditions and targets look at is asked for beside the value', () => {
  const gates = { all: [{ metricKey: 'bpo_deals', op: '>=' as const, value: '1' }] }
  expect(otherMetrics({ ...RULE, qualification: gates, config: { metricKey: 'loads_miles' } })).toEqual([
    'bpo_deals',
    'loads_miles',
  ])
})

test('a real load is written as its margin of its revenue, and is no plain text to be written over', () => {
  const rule = byCalculation(RULE, 'LOAD_LEVEL_BONUS')
  const share: Rule = { ...rule, config: { ...rule.config, field: 'marginPct' } }
  const real = { id: 'l1', margin: '40', revenue: '800', miles: '500', share: '0.5' }
  expect(loadsText({ value: '1', loads: [real] }, share)).toBe('0.05')
  expect(arePlain({ value: '1', loads: [real] }, share)).toBe(false)
  expect(
    loadsText(
      {
        value: '2',
        loads: [
          { ...real, revenue: '0' },
          { ...real, margin: null },
        ],
      },
      share,
    ),
  ).toBe('– –')
  const typed = loadsOf('0.1 0.25 0.123456 5.', share)
  expect(loadsText({ value: '4', loads: [...typed] }, share)).toBe('0.1 0.25 0.123456 5.')
  expect(arePlain({ value: '4', loads: [...typed] }, share)).toBe(true)
  expect(arePlain({ value: '0' }, share)).toBe(true)
})

test('what is to be paid is an amount of the currency, or none', () => {
  expect(amountOf('12.5', 'USD')).toEqual({ minor: 12_50, currency: 'USD' })
  expect(amountOf('1,234.50', 'USD')).toEqual({ minor: 1_234_50, currency: 'USD' })
  expect(amountOf('0', 'JPY')).toEqual({ minor: 0, currency: 'JPY' })
  expect(['', '12,5', '12.345', 'ten', '-'].map((text) => amountOf(text, 'USD'))).toEqual(Array(5).fill(null))
})
