import { expect, test } from 'vitest'
import { isStale } from './stale-call.ts'

const startedAt = '2026-06-18T09:00:00.000Z'

test('B-03 an open call is stale after four hours and keeps nobody busy; an ended one never', () => {
  expect(isStale({ startedAt, endedAt: null }, '2026-06-18T13:00:00.000Z')).toBe(false)
  expect(isStale({ startedAt, endedAt: null }, '2026-06-18T13:00:00.001Z')).toBe(true)
  expect(isStale({ startedAt, endedAt: startedAt }, '2026-06-20T13:00:00.000Z')).toBe(false)
})
