import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/index.ts'
import { COOL_DOWN_DAYS, isCooling, REMINDER_KINDS, reminderOf } from './index.ts'
import { moreUrgent } from './reminder.ts'

const TODAY = '2026-06-18'
const after = (days: number) => addDays(TODAY, days)
const cause = (kind: (typeof REMINDER_KINDS)[number], dueOn: string | null) => ({ kind, subjectId: 's', dueOn })

describe('a reminder', () => {
  it.each([
    [-1, null],
    [0, 'URGENT'],
    [1, 'HIGH'],
    [2, 'HIGH'],
    [3, null],
  ])('of a quote that ends in %i days: %s', (days, priority) => {
    expect(reminderOf(cause('QUOTE_EXPIRING', after(days)), TODAY)?.priority ?? null).toBe(priority)
  })

  it.each([
    [8, null, null],
    [7, 'NORMAL', 0],
    [4, 'NORMAL', -3],
    [3, 'HIGH', 0],
    [2, 'HIGH', -1],
    [1, 'URGENT', 0],
    [0, 'URGENT', -1],
    [-5, 'URGENT', -6],
  ])('of a dispute that is due in %i days: %s, asked from %s', (days, priority, from) => {
    const reminder = reminderOf(cause('DISPUTE_DUE', after(days)), TODAY)
    expect(reminder?.priority ?? null).toBe(priority)
    expect(reminder?.askedFrom ?? null).toBe(from === null ? null : after(from))
  })

  it('is never due on a day that is over', () => {
    for (const kind of REMINDER_KINDS)
      for (const days of [-9, -1, 0, 1])
        expect((reminderOf(cause(kind, after(days)), TODAY)?.dueOn ?? TODAY) >= TODAY).toBe(true)
  })

  it.each(REMINDER_KINDS)('of %s that somebody closed is not told again before its days are over', (kind) => {
    const reminder = { dueOn: TODAY, priority: 'HIGH', askedFrom: null } as const
    const days = COOL_DOWN_DAYS[kind]
    expect(isCooling(kind, reminder, after(1 - days), TODAY)).toBe(true)
    expect(isCooling(kind, reminder, after(-days), TODAY)).toBe(false)
    expect(isCooling(kind, reminder, null, TODAY)).toBe(false)
    expect(isCooling(kind, { ...reminder, askedFrom: TODAY }, after(-1), TODAY)).toBe(false)
    expect(isCooling(kind, { ...reminder, askedFrom: TODAY }, TODAY, TODAY)).toBe(true)
  })

  it('becomes more urgent and never less', () => {
    expect([moreUrgent('LOW', 'HIGH'), moreUrgent('URGENT', 'NORMAL')]).toEqual(['HIGH', 'URGENT'])
  })
})
