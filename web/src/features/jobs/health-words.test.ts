import { expect, test } from 'vitest'
import { givenUp, type Health, healthText } from './health-words.ts'

const worker = { name: 'a', startedAt: '2026-06-18T10:00:00Z', beatAt: '2026-06-18T12:00:00Z' }
const queue = { name: 'x', title: 'X', waiting: 0, active: 0, oldestSeconds: null, deadLetters: 2 }
const health: Health = {
  status: 'ok',
  reasons: [],
  workers: [worker, worker],
  queues: [queue, queue],
  dirtyDays: { days: 0, oldestSeconds: null },
  running: 0,
}

test('one sentence says how it stands', () => {
  expect(healthText(health)).toBe('Everything that was due is done; 2 workers at work, nothing runs.')
  expect(healthText({ ...health, status: 'failing', workers: [], running: 1 })).toBe(
    'Scheduled work is not being done; no worker is at work, 1 run under way.',
  )
})

test('what was given up is counted over all queues', () => {
  expect(givenUp(health)).toBe(4)
})
