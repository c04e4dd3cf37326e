import { describe, expect, test } from 'vitest'
import { disputeDueOn } from './dispute.ts'

const weekdays = { workingWeekdays: [1, 2, 3, 4, 5], holidays: [] }

describe('the clock of a dispute', () => {
  test('the day on which it is opened does not count', () => {
    expect(disputeDueOn('2026-06-15', weekdays)).toBe('2026-06-22')
  })

  test('weekends and holidays of the venture are waited out', () => {
    expect(disputeDueOn('2026-06-19', { ...weekdays, holidays: ['2026-06-22'] })).toBe('2026-06-29')
    expect(disputeDueOn('2026-06-19', { workingWeekdays: [0, 1, 2, 3, 4, 5, 6], holidays: [] })).toBe('2026-06-24')
  })

  test('a calendar without working days ends the search', () => {
    expect(disputeDueOn('2026-06-01', { workingWeekdays: [], holidays: [] })).toBe('2026-07-31')
  })
})
