import { expect, test } from 'vitest'
import { createSetbacks } from './setbacks.ts'

test('each failure doubles the wait up to half a minute, and success ends it', () => {
  let now = 0
  const setbacks = createSetbacks(() => now)
  expect(setbacks.mayTry('pay')).toBe(true)
  setbacks.failed('pay')
  expect(setbacks.mayTry('pay')).toBe(false)
  expect(setbacks.mayTry('kpi')).toBe(true)
  now = 500
  expect(setbacks.mayTry('pay')).toBe(true)
  setbacks.failed('pay')
  now = 1_499
  expect(setbacks.mayTry('pay')).toBe(false)
  for (let times = 0; times < 20; times += 1) setbacks.failed('pay')
  now = 1_499 + 30_000
  expect(setbacks.mayTry('pay')).toBe(true)
  setbacks.worked('pay')
  setbacks.failed('pay')
  now += 500
  expect(setbacks.mayTry('pay')).toBe(true)
})
