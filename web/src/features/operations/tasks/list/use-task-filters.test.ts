import { describe, expect, it } from 'vitest'
import { understoodTasks } from './use-task-filters.ts'

const ID = '00000000-0000-7000-8000-000000000001'

describe('the filters of the tasks', () => {
  it('are mine and open when nothing is asked', () => {
    expect(understoodTasks({})).toMatchObject({ assigneeId: 'me', state: 'open', sort: 'due' })
  })

  it('are everybody’s when that is asked, and when the tasks of one record are', () => {
    expect(understoodTasks({ assigneeId: 'all' }).assigneeId).toBeUndefined()
    expect(understoodTasks({ subjectId: ID })).toMatchObject({ assigneeId: undefined, subjectId: ID, state: 'open' })
    expect(understoodTasks({ assigneeId: ID }).assigneeId).toBe(ID)
  })

  it('show closed ones when something of them is asked', () => {
    expect(understoodTasks({ status: 'DONE' }).state).toBeUndefined()
    expect(understoodTasks({ completedFrom: '2026-06-18' }).state).toBeUndefined()
  })

  it('leave out words that nobody knows', () => {
    expect(understoodTasks({ due: 'soon', kind: 'X', priority: '9', subjectId: 'x', completedTo: '18.6.' })).toEqual({
      ...understoodTasks({}),
      state: undefined,
    })
  })
})
