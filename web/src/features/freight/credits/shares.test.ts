import { expect, test } from 'vitest'
import { evenPercents, missingPercent, percentOf, shareOf } from './shares.ts'

test('a third is the same share after it was shown as percent', () => {
  expect(percentOf('0.333333')).toBe(33.3333)
  expect(shareOf(33.3333)).toBe('0.333333')
})

test('the whole load and a half are written without idle digits', () => {
  expect([shareOf(100), shareOf(50), shareOf(0.5)]).toEqual(['1', '0.5', '0.005'])
})

test('an even split adds up to exactly the whole load for any number of people', () => {
  for (const people of [1, 2, 3, 6, 7, 11]) expect(missingPercent(evenPercents(people))).toBe(0)
  expect(evenPercents(3)).toEqual([33.3334, 33.3333, 33.3333])
})

test('what is missing and what is too much are told apart', () => {
  expect(missingPercent([60, null])).toBe(40)
  expect(missingPercent([60, Number.NaN])).toBe(40)
  expect(missingPercent([60, 50])).toBe(-10)
})
