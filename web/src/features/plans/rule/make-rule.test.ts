import type { Rule } from '@holdfast/contract'
import { CALC_TYPES, findMetric, METRICS } from '@holdfast/engine/incentives'
import { expect, test } from 'vitest'
import { byCalculation, byLoadField, byMetric, CALCULATIONS, freeKey, METRIC_OPTIONS, newRule } from './make-rule.ts'
import { proposesMonth } from './propose-month.ts'
import { ruleDefect } from './rule-defect.ts'

test('I-21 the metrics that the designer offers are those of the engine, all of them and no other', () => {
  expect(METRIC_OPTIONS.map(({ value }) => value)).toEqual(METRICS.map(({ key }) => key))
  expect(METRIC_OPTIONS.every(({ value }) => findMetric(value) !== undefined)).toBe(true)
})

test('the calculations that the designer offers are those of the engine', () => {
  expect(CALCULATIONS.map(({ value }) => value)).toEqual([...CALC_TYPES])
})

test.each(CALC_TYPES)('whatever a rule measured, by %s it can be saved as it comes', (calcType) => {
  for (const { key } of METRICS) {
    const rule = byCalculation({ ...newRule('USD', []), metricKey: key }, calcType)
    expect([calcType, key, ruleDefect(rule)]).toEqual([calcType, key, null])
  }
})

test('a field that the engine refuses is named by its path', () => {
  const rule = byCalculation(newRule('USD', []), 'TIERED_SLAB')
  const slabs = [
    { from: '0', to: '5', rate: '1' },
    { from: '6', to: null, rate: '2' },
  ]
  expect(ruleDefect({ ...rule, config: { ...rule.config, slabs } })?.path).toBe('config.slabs.1.from')
  expect(ruleDefect(rule, [rule.ruleKey])?.path).toBe('ruleKey')
})

test('a month is proposed where a rate has more digits than the currency and every day is rounded', () => {
  const rule = { ...newRule('USD', []), rate: '3.335' }
  expect(proposesMonth({ ...rule, accumulate: 'day' })).toBe(true)
  expect(proposesMonth({ ...rule, accumulate: 'month' })).toBe(false)
  expect(proposesMonth({ ...rule, accumulate: 'day', rate: '3.330' })).toBe(false)
  expect(proposesMonth({ ...rule, accumulate: 'day', rate: '3.5', currency: 'JPY' })).toBe(true)
})

test('a key is made of the name, and of a number where it is taken', () => {
  expect(freeKey('Sales margin, 2026!', [])).toBe('sales-margin-2026')
  expect(freeKey('Sales', ['sales', 'sales-2'])).toBe('sales-3')
  expect(freeKey('₹', [])).toBe('rule')
})

test('single loads by another figure begin with steps of that figure, and keep which loads count', () => {
  const rule = byCalculation(newRule('USD', []), 'LOAD_LEVEL_BONUS')
  const vans: Rule = { ...rule, config: { ...rule.config, equipment: ['VAN'] } }
  const starts = (['margin', 'marginPct', 'revenue', 'miles'] as const).map((field) => {
    const { config } = byLoadField(vans, field)
    expect([ruleDefect(byLoadField(vans, field)), config.equipment]).toEqual([null, ['VAN']])
    return config.slabs?.map(({ from, to }) => [from, to])
  })
  expect(starts).toEqual([[['100', null]], [['0.1', null]], [['1000', null]], [['500', null]]])
})

test('a table of steps of loads does not become one of money: 1 for a load would be 100% of the margin', () => {
  const table = byCalculation(newRule('USD', []), 'TIERED_SLAB')
  const own: Rule = { ...table, config: { ...table.config, slabs: [{ from: '0', to: null, rate: '3' }] } }
  expect(byMetric(own, 'loads_margin').config.slabs?.map(({ rate }) => rate)).toEqual(['0.01', '0.02'])
  expect(byMetric(own, 'bpo_deals').config.slabs).toEqual(own.config.slabs)
})
