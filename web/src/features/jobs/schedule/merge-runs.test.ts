import { expect, test } from 'vitest'
import { runOf } from '../run.fixture.ts'
import { mergeRuns, withStatus } from './merge-runs.ts'

const running = runOf('c', { status: 'RUNNING', endedAt: null, durationMs: null })
const done = runOf('c', {})

test('a run that ended meanwhile ends in its place', () => {
  expect(mergeRuns([running, runOf('b', {}), runOf('a', {})], [done, runOf('b', {})])).toEqual([
    done,
    runOf('b', {}),
    runOf('a', {}),
  ])
})

test('new runs come first, in their order, and no run stands twice', () => {
  const merged = mergeRuns([runOf('b', {}), runOf('a', {})], [runOf('d', {}), done, runOf('b', {})])
  expect(merged.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})

test('before the second look the list is what was loaded', () => {
  expect(mergeRuns([done], [])).toEqual([done])
})

test('a filter holds also for what was loaded before', () => {
  expect(withStatus([running, runOf('b', {})], 'RUNNING')).toEqual([running])
  expect(withStatus([running, done], null)).toEqual([running, done])
})
