import { expect, test } from 'vitest'
import { dailyPay } from './job.fixture.ts'
import { nextText } from './next-text.ts'

const at = (now: string) => Date.parse(now)
const next = (now: string) => nextText(dailyPay, 'America/Chicago', at(now))

test('the next run names its day when that is not today', () => {
  expect(next('2026-06-18T11:00:00Z')).toBe('Next 07:00 in 3 ventures')
  expect(next('2026-06-17T23:00:00Z')).toBe('Next Thu 07:00 in 3 ventures')
})

test('a slot that nobody took is overdue', () => {
  expect(next('2026-06-18T12:41:30Z')).toBe('Due since 07:00, 41 m ago in 3 ventures')
})

test('a job of the group counts no ventures, work that goes on has no next run', () => {
  expect(nextText({ ...dailyPay, of: 'group' }, 'UTC', at('2026-06-18T11:00:00Z'))).toBe('Next 12:00')
  expect(nextText({ ...dailyPay, next: null, isContinuous: true }, 'UTC', 0)).toBe('Always at work')
})
