import { expect, test } from 'vitest'
import { countsText, STATUS_WORDS, statName, worstOf } from './run-words.ts'

test('every state of a run has words of its own', () => {
  const words = Object.values(STATUS_WORDS).map(({ word }) => word)
  expect(new Set(words).size).toBe(words.length)
})

test('of several runs the one that needs somebody the most gives the state', () => {
  expect(worstOf(['SUCCESS', 'PARTIAL', 'SUCCESS'])).toBe('PARTIAL')
  expect(worstOf(['TIMEOUT', 'ERROR'])).toBe('ERROR')
  expect(worstOf(['SUCCESS', 'RUNNING'])).toBe('RUNNING')
  expect(worstOf(['SKIPPED', 'SUCCESS'])).toBe('SUCCESS')
})

test('what was done is counted first, what did not happen is not mentioned', () => {
  expect(countsText({ SUCCESS: 4, ERROR: 1, RUNNING: 0 })).toBe('4 done, 1 failed')
  expect(countsText({ TIMEOUT: 1, SKIPPED: 1200 })).toBe('1,200 skipped, 1 stopped')
  expect(countsText({})).toBe('')
})

test('what a job counted is read as words', () => {
  expect(statName('peoplePaid')).toBe('People paid')
  expect(statName('dirty_days')).toBe('Dirty days')
})
