import { expect, test } from 'vitest'
import { dueWords } from './dispute-words.ts'

test('the clock of a dispute says how long there is, that it is today, or since when it is too late', () => {
  const due = (today: string) => dueWords({ status: 'OPEN', dueOn: '2026-11-05' }, today)
  expect(due('2026-11-02')).toBe('Due Thu 5 November, in 3 days')
  expect(due('2026-11-04')).toBe('Due Thu 5 November, in 1 day')
  expect(due('2026-11-05')).toBe('Due today')
  expect(due('2026-11-06')).toBe('Overdue since Thu 5 November')
})

test('an answered dispute has no clock', () => {
  expect(dueWords({ status: 'REJECTED', dueOn: '2026-11-05' }, '2026-11-06')).toBeNull()
})
