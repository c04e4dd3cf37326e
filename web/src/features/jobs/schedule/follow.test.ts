import { expect, test } from 'vitest'
import { runOf } from '../run.fixture.ts'
import { follow } from './follow.ts'

const slot = '2026-06-18T12:41:00Z'
const inVenture = (id: string, name: string, changed = {}) =>
  runOf(id, { slot, trigger: 'BY_HAND', venture: { id: name, name }, ...changed })
const running = { status: 'RUNNING', endedAt: null, durationMs: null } as const

test('what was queued waits until a worker begins it', () => {
  expect(follow([], slot, 2)).toEqual({ runs: [], ended: 0, waiting: 2, isOver: false })
  expect(follow([inVenture('a', 'Northline', running)], slot, 2)).toMatchObject({ ended: 0, waiting: 1, isOver: false })
})

test('it is over when the latest attempt of each has ended, however it ended', () => {
  const runs = [inVenture('a', 'Northline'), inVenture('b', 'Callbridge', { status: 'ERROR', reason: 'It failed.' })]
  const followed = follow(runs, slot, 2)
  expect(followed).toMatchObject({ ended: 2, waiting: 0, isOver: true })
  expect(followed.runs.map(({ venture }) => venture?.name)).toEqual(['Callbridge', 'Northline'])
})

test('another try of a failed run takes its place', () => {
  const runs = [
    inVenture('b', 'Northline', { ...running, attempt: 2 }),
    inVenture('a', 'Northline', { status: 'ERROR' }),
  ]
  expect(follow(runs, slot, 1)).toMatchObject({ ended: 0, isOver: false, runs: [{ attempt: 2 }] })
})

test('runs of the schedule and of other orders are none of its business', () => {
  const others = [
    inVenture('a', 'Northline', { trigger: 'SCHEDULE' }),
    inVenture('b', 'X', { slot: '2026-06-18T12:40:00Z' }),
  ]
  expect(follow(others, '2026-06-18T12:41:00.000Z', 1)).toMatchObject({ runs: [], waiting: 1 })
})
