import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaskId, UserId, VentureId } from '../../kernel/index.ts'
import {
  amendTask,
  asksExplanation,
  changeTaskStatus,
  createTask,
  explainTask,
  isOpenTask,
  nextTaskSteps,
  TASK_STATUSES,
  TASK_TRANSITIONS,
  type Task,
  type TaskEvent,
  taskDue,
  voidTask,
} from './index.ts'

const by = 'u' as UserId
const context = { at: '2026-06-18T13:12:00.000Z', by, zone: 'America/Chicago' }
const DAY = '2026-06-18'
const entered = (given: Partial<Task> = {}): Task => ({
  ...createTask({ id: 't' as TaskId, ventureId: 'v' as VentureId, kind: 'MANUAL', title: 'Call' }, context).next,
  ...given,
})

describe('a task', () => {
  it('in any row of steps is done exactly when it has a day, and its events sum up to that', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TASK_STATUSES), { maxLength: 12 }), (steps) => {
        let task = entered()
        const events: TaskEvent[] = []
        for (const status of steps) {
          if (TASK_TRANSITIONS[task.status][status] === undefined && task.status !== status) {
            expect(() => changeTaskStatus(task, { status, reason: 'So' }, context)).toThrow()
            continue
          }
          const decided = changeTaskStatus(task, { status, reason: 'So' }, context)
          expect(decided.events.length).toBe(task.status === status ? 0 : 1)
          events.push(...decided.events)
          task = decided.next
          expect([task.completedOn !== null, task.cancelledOn !== null]).toEqual([
            task.status === 'DONE',
            task.status === 'CANCELLED',
          ])
          expect(task.blockedReason === null || task.status === 'BLOCKED').toBe(true)
        }
        const done = events.filter(({ type }) => type === 'operations.task_completed').length
        const undone = events.filter(({ type }) => type === 'operations.task_reopened').length
        expect(done - undone).toBe(task.status === 'DONE' ? 1 : 0)
        for (const event of events) expect(event.days).toEqual(/completed|reopened/.test(event.type) ? [DAY] : [])
      }),
    )
  })

  it('names its day when it is void after it was done', () => {
    const done = changeTaskStatus(entered(), { status: 'DONE' }, context).next
    const { next, events } = voidTask(done, { reason: 'Twice' }, context)
    expect([events[0]?.days, nextTaskSteps(next)]).toEqual([[DAY], []])
    expect(voidTask(next, { reason: 'Twice' }, context).events).toEqual([])
  })

  it('offers the steps of the table and nothing else', () => {
    for (const status of TASK_STATUSES)
      expect(
        nextTaskSteps(entered({ status }))
          .filter((step) => step !== 'void')
          .toSorted(),
      ).toEqual(Object.values(TASK_TRANSITIONS[status]).toSorted())
  })
})

describe('the due day', () => {
  it.each([
    [-1, 'OVERDUE'],
    [0, 'TODAY'],
    [1, 'SOON'],
    [3, 'SOON'],
    [4, 'LATER'],
  ] as const)('%i days from today is %s', (days, state) => {
    const dueOn = `2026-06-${18 + days}`
    expect(taskDue(entered({ dueOn }), DAY)).toEqual({ daysLeft: days, state })
  })

  it('E-06 is missed in every open state and in no other', () => {
    for (const status of TASK_STATUSES) {
      const task = entered({ status, dueOn: '2026-06-17' })
      expect(taskDue(task, DAY)?.state === 'OVERDUE').toBe(isOpenTask(task))
    }
  })

  it('is none without a day, and takes its time along when it goes', () => {
    expect(taskDue(entered(), DAY)).toBeNull()
    const timed = entered({ dueOn: DAY, dueTime: '14:00' })
    expect(amendTask(timed, { version: 1, dueOn: null }, context).next).toMatchObject({ dueOn: null, dueTime: null })
    expect(() => amendTask(entered(), { version: 1, dueTime: '14:00' }, context)).toThrow(/needs a day/)
  })

  it('E-05 that was missed asks whoever was to do it, once, and again when another one is missed', () => {
    const missed = entered({ dueOn: '2026-06-17', assigneeId: by })
    expect(asksExplanation(missed, DAY)).toBe(true)
    expect(asksExplanation({ ...missed, assigneeId: null }, DAY)).toBe(false)
    const explained = explainTask(missed, { missedOn: '2026-06-17', explanation: 'Ill' }, context).next
    expect(asksExplanation(explained, DAY)).toBe(false)
    expect(explainTask(explained, { missedOn: '2026-06-17', explanation: 'Ill' }, context).events).toEqual([])
    const moved = amendTask(explained, { version: 2, dueOn: '2026-06-19', reason: 'Agreed' }, context).next
    expect(asksExplanation(moved, '2026-06-20')).toBe(true)
    expect(() => amendTask(missed, { version: 1, dueOn: '2026-06-19' }, context)).toThrow(/why its due day moves/)
  })
})
