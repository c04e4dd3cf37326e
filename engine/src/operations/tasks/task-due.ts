import { type Day, daysBetween } from '../../kernel/index.ts'
import type { Task } from './task.ts'
import { isOpenTask } from './task-status.ts'

/** How near the due day is. SOON: within three days. */
export const TASK_DUE_STATES = ['OVERDUE', 'TODAY', 'SOON', 'LATER'] as const
export type TaskDueState = (typeof TASK_DUE_STATES)[number]

export type TaskDue = { readonly daysLeft: number; readonly state: TaskDueState }

type Awaited = Pick<Task, 'status' | 'dueOn' | 'voidedAt'>

export const SOON_DAYS = 3

/**
 * On the venture's today: overdue is derived, from the due day and a state that is still open, and stands nowhere. A time of
 * the due day orders the day; the day is missed when it is over. null: no day, or nothing is to be done any more.
 */
export function taskDue(task: Awaited, today: Day): TaskDue | null {
  if (task.dueOn === null || task.voidedAt !== null || !isOpenTask(task)) return null
  const daysLeft = daysBetween(today, task.dueOn)
  return { daysLeft, state: stateOf(daysLeft) }
}

/** A missed due day asks its assignee why, once: a day that was missed after another one asks again. */
export function asksExplanation(task: Awaited & Pick<Task, 'isExplained' | 'assigneeId'>, today: Day): boolean {
  return taskDue(task, today)?.state === 'OVERDUE' && task.assigneeId !== null && !task.isExplained
}

function stateOf(daysLeft: number): TaskDueState {
  if (daysLeft < 0) return 'OVERDUE'
  if (daysLeft === 0) return 'TODAY'
  return daysLeft <= SOON_DAYS ? 'SOON' : 'LATER'
}
