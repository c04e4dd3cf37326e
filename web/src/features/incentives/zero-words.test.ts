import { expect, test } from 'vitest'
import { zeroWords } from './zero-words.ts'

test('a zero says why, and when a rule begins or ended', () => {
  expect(zeroWords({ reason: 'target', day: null })).toBe('The target is not reached yet.')
  expect(zeroWords({ reason: 'rule_later', day: '2026-07-01' })).toBe('The rule begins on 1 July 2026.')
  expect(zeroWords({ reason: 'rule_over', day: '2026-05-31' })).toBe('The rule ended on 31 May 2026.')
  expect(zeroWords({ reason: 'rule_over', day: null })).toBe('The rule is no longer in force.')
})
