import type { Breaker } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { breakerWords, worstOf } from './breaker-words.ts'

const closed: Breaker = {
  provider: 'twilio',
  venture: null,
  state: 'CLOSED',
  since: null,
  nextTryAt: null,
  lastError: null,
}
const open: Breaker = { ...closed, state: 'OPEN', since: '2026-06-18T10:42:00Z', nextTryAt: '2026-06-18T10:43:00Z' }
const time = (ms: number) => new Date(ms).toISOString().slice(11, 16)
const words = (breaker: Breaker, now: string) => breakerWords(breaker, Date.parse(now), time)

test('a service that answers is working', () => {
  expect(words(closed, '2026-06-18T10:42:30Z')).toEqual({ kind: 'ok', word: 'Working', says: null })
})

test('one that failed too often rests for a minute, then the next use tries it', () => {
  expect(words(open, '2026-06-18T10:42:30Z')).toMatchObject({
    word: 'Not tried since 10:42',
    says: 'Next try from 10:43 on.',
  })
  expect(words(open, '2026-06-18T11:00:00Z').says).toBe('The next time it is needed it is tried again.')
})

test('while one attempt is on its way nothing is known yet', () => {
  expect(words({ ...open, state: 'HALF_OPEN' }, '2026-06-18T11:00:00Z').word).toBe('Being tried')
})

test('the account that is not tried speaks for all of a service', () => {
  expect(worstOf([closed, { ...closed, state: 'HALF_OPEN' }, open])).toBe(open)
  expect(worstOf([])).toBeNull()
})
