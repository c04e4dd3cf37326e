import { expect, test } from 'vitest'
import { alertTimes } from './alert-times.ts'

const alert = {
  id: '01990000-0000-7000-8000-000000000001',
  venture: null,
  severity: 'WARNING',
  title: 'A job failed',
  detail: '',
  openedAt: '10:00',
  lastAt: '12:00',
  count: 14,
  recoveredAt: null,
  path: null,
} as const
const at = (instant: string) => `at ${instant}`

test('an open alert says how often it was seen', () => {
  expect(alertTimes(alert, at)).toBe('Opened at 10:00, seen 14 times, last at 12:00')
  expect(alertTimes({ ...alert, count: 1 }, at)).toBe('Opened at 10:00')
})

test('one that is over says since when', () => {
  expect(alertTimes({ ...alert, recoveredAt: '12:30' }, at)).toBe('Opened at 10:00, recovered at 12:30')
})
