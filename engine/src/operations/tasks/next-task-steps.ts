import type { Permission } from '../../access/index.ts'
import type { Task } from './task.ts'
import { TASK_INTENTIONS, TASK_TRANSITIONS, type TaskIntention } from './task-status.ts'

/** What a person can do to the task now, in the order of the buttons. */
export function nextTaskSteps({ status, voidedAt }: Pick<Task, 'status' | 'voidedAt'>): readonly TaskIntention[] {
  if (voidedAt !== null) return []
  const possible = new Set<TaskIntention>([...Object.values(TASK_TRANSITIONS[status]), 'void'])
  return TASK_INTENTIONS.filter((intention) => possible.has(intention))
}

/** What can be wanted of a task beside the steps of its life. */
export type TaskWish = TaskIntention | 'amend' | 'comment' | 'explain'

/** Voiding is a correction: points and pay of its day follow. An explanation is the assignee's own. */
export function permissionForTask(wish: TaskWish): Permission {
  if (wish === 'explain') return 'tasks.explain_own'
  return wish === 'void' ? 'tasks.manage' : 'tasks.write'
}
