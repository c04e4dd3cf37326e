import type { TaskEvent } from '@holdfast/engine/operations'
import type { Teller } from '../../../platform/notifications/index.ts'

type Created = Extract<TaskEvent, { type: 'operations.task_created' }>['facts']
type Amended = Extract<TaskEvent, { type: 'operations.task_amended' }>['facts']

/** Whoever is given a task is told. */
export const taskTeller: Teller = {
  hears: ['operations.task_created', 'operations.task_amended'],
  tell: ({ type, subjectId, facts }) => {
    const { assigneeId, title, dueOn, changes } = facts as Created & Partial<Amended>
    const isGiven = type === 'operations.task_created' || changes?.['assigneeId'] !== undefined
    if (assigneeId === null || !isGiven) return []
    return [
      {
        to: assigneeId,
        title: `A task is yours: ${title}`,
        detail: dueOn === null ? '' : `It is due on ${dueOn}.`,
        path: `/operations/tasks/${subjectId}`,
      },
    ]
  },
}
