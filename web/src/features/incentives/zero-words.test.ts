import { expect, test } from 'vitest'
import { zeroWords } from './zero-words.ts'

const running = { isRunning: true }
const over = { isRunning: false }

test('a zero says why, and when a rule begins or ended', () => {
  expect(zeroWords({ reason: 'target', day: null }, running)).toBe('The target is not reached yet.')
  expect(zeroWords({ reason: 'rule_later', day: '2026-07-01' }, running)).toBe('The rule begins on 1 July 2026.')
  expect(zeroWords({ reason: 'rule_over', day: '2026-05-31' }, over)).toBe('The rule ended on 31 May 2026.')
  expect(zeroWords({ reason: 'rule_over', day: null }, over)).toBe('The rule is no longer in force.')
})

test('of a period that is over nothing is still to come', () => {
  expect(zeroWords({ reason: 'target', day: null }, over)).toBe('The target is not reached.')
  expect(zeroWords({ reason: 'no_credit', day: null }, over)).toBe('No work of these days counts for the rule.')
})

test('what was not done is named, where the rule is known', () => {
  const zero = { reason: 'nothing_done', day: null } as const
  expect(zeroWords(zero, { ...running, metricKey: 'bpo_appointments' })).toBe('No appointments yet.')
  expect(zeroWords(zero, { ...over, metricKey: 'loads_completed' })).toBe('No completed loads.')
  expect(zeroWords(zero, running)).toBe('Nothing that the rule counts was done.')
})
