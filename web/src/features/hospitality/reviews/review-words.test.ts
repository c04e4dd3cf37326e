import { expect, test } from 'vitest'
import { clockText, guestOf, scoreText, spanText } from './review-words.ts'

test('a span is told in its largest unit, in days from two on', () => {
  expect([0, 59, 60, 2_879, 2_880, 10_000].map(spanText)).toEqual(['0 m', '59 m', '1 h', '47 h', '2 days', '6 days'])
})

test('a clock says what it waits for, or what was', () => {
  expect(clockText({ state: 'DUE', minutes: 61 })).toBe('Due in 1 h')
  expect(clockText({ state: 'OVERDUE', minutes: 3_000 })).toBe('2 days overdue')
  expect(clockText({ state: 'ANSWERED_IN_TIME', minutes: 14 })).toBe('Answered in 14 m')
  expect(clockText({ state: 'ANSWERED_LATE', minutes: 6_000 })).toBe('Answered late, in 4 days')
})

test('what is not known is said, and is no number', () => {
  expect(scoreText(null)).toBe('No score')
  expect(scoreText({ score: '8.7', outOf: '10', percent: '87', band: 'POSITIVE' })).toBe('8.7 of 10')
  expect(guestOf({ guestName: null })).toBe('A guest without a name')
})
