import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { JobParts } from '../job-parts.ts'
import { order } from '../testing/probe.ts'
import { watchRun } from './watch-run.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('J-04 a finished run leaves no timer behind', () => {
  const run = { id: 'a run', attempt: 1, order: order('2026-06-18T12:00:00.000Z'), limitMs: 3_600_000, begunAt: 0 }
  const before = vi.getTimerCount()
  const watch = watchRun({} as JobParts, run, new AbortController().signal)
  expect(vi.getTimerCount()).toBe(before + 2)
  watch.end()
  expect(vi.getTimerCount()).toBe(before)
})
