import { expect, test } from 'vitest'
import { tile } from './tile.fixture.ts'
import { changeOf, targetWords } from './tile-words.ts'

test('a rise is better where more is better, and worse where less is', () => {
  const more = { value: '50', previous: '40', change: '0.25' }
  expect(changeOf(tile(more), true)).toEqual({ is: 'up', by: '25.0%', word: 'better', was: '40' })
  expect(changeOf(tile({ ...more, better: 'lower' }), true)).toMatchObject({ is: 'up', word: 'worse' })
  expect(changeOf(tile({ ...more, better: null }), true)).toMatchObject({ is: 'up', word: 'more' })
})

test('a fall is said without a minus', () => {
  const less = tile({ value: '-30', previous: '40', change: '-1.75', unit: 'money', currency: 'USD' })
  expect(changeOf(less, true)).toEqual({ is: 'down', by: '175.0%', word: 'worse', was: '$0.40' })
})

test('growth from next to nothing is not counted to the tenth of a percent', () => {
  expect(changeOf(tile({ value: '6711', previous: '177', change: '36.915254' }), true)).toMatchObject({
    by: 'over 1,000%',
    was: '177',
  })
})

test('no data, no comparison and nothing before are no change of 0%', () => {
  expect(changeOf(tile({ value: '5', previous: '4', change: '0.25' }), false).is).toBe('unknown')
  expect(changeOf(tile({ value: null, previous: '4' }), true).is).toBe('unknown')
  expect(changeOf(tile({ value: '5' }), true)).toEqual({ is: 'unknown', reason: 'There was no data before' })
  expect(changeOf(tile({ value: '5', previous: '0' }), true)).toEqual({ is: 'unknown', reason: 'It was 0 before' })
})

test('what did not change is the same, also when both are 0', () => {
  expect(changeOf(tile({ value: '0', previous: '0' }), true).is).toBe('same')
  expect(changeOf(tile({ value: '0.50', previous: '0.5', change: '0', unit: 'share' }), true).is).toBe('same')
  expect(changeOf(tile({ value: '0.8152', previous: '0.8151', change: '0.0001', unit: 'share' }), true).is).toBe('same')
})

test('a target that was set for a part of the range says so', () => {
  const target = { value: '5000000', daysAimedAt: 14, days: 20, isMet: true, parts: {} }
  const revenue = tile({ unit: 'money', currency: 'USD', target })
  expect(targetWords(revenue)).toBe('Target $50,000.00, set for 14 of 20 days')
  expect(targetWords({ ...revenue, target: { ...target, daysAimedAt: 20 } })).toBe('Target $50,000.00')
  expect(targetWords(tile({}))).toBeNull()
})
