import { expect, test } from 'vitest'
import type { TaskId, VentureId } from '../../kernel/index.ts'
import { amendTask } from './amend-task.ts'
import { createTask } from './create-task.ts'
import { followCause } from './follow-cause.ts'
import type { Reminder } from './reminder.ts'

const context = { at: '2026-06-18T13:12:00.000Z', by: null, zone: 'America/New_York' }
const evidence = createTask(
  {
    id: 't1' as TaskId,
    ventureId: 'v1' as VentureId,
    kind: 'DISPUTE_DUE',
    title: 'Send the evidence',
    dueOn: '2026-06-19',
    causeDueOn: '2026-06-19',
    subject: { kind: 'hotel_dispute', id: 'd1' } as never,
  },
  context,
).next
const due = (dueOn: string, priority: Reminder['priority'] = 'NORMAL') => ({
  dueOn,
  reminder: { dueOn, priority, askedFrom: null },
})

test('a reminder moves with the day of its record, later and earlier, and says why', () => {
  for (const day of ['2026-06-24', '2026-06-18']) {
    const { next, events } = followCause(evidence, due(day), context)
    expect(next).toMatchObject({ dueOn: day, causeDueOn: day })
    expect(events).toMatchObject([{ facts: { reason: 'The record is due on another day now.' } }])
  }
})

test('where nothing moved it is only raised, and once', () => {
  expect(followCause(evidence, due('2026-06-19'), context).events).toEqual([])
  const raised = followCause(evidence, due('2026-06-19', 'URGENT'), context)
  expect(raised.next).toMatchObject({ priority: 'URGENT', dueOn: '2026-06-19' })
  expect(followCause(raised.next, due('2026-06-19'), context).events).toEqual([])
})

test('an overdue one moves without anybody being asked why', () => {
  const late = { ...context, at: '2026-06-22T13:12:00.000Z' }
  expect(followCause(evidence, due('2026-06-25'), late).next.dueOn).toBe('2026-06-25')
})

test('what somebody moved by hand stays where they put it', () => {
  const moved = amendTask(evidence, { version: 1, dueOn: '2026-06-20' }, context).next
  expect(moved.causeDueOn).toBeNull()
  expect(followCause(moved, due('2026-06-24'), context).events).toEqual([])
  expect(amendTask(evidence, { version: 1, title: 'Send it' }, context).next.causeDueOn).toBe('2026-06-19')
})
