import type { Decision } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { cancelTask, completeTask } from './close-task.ts'
import { reopenTask } from './reopen-task.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'
import { TASK_TRANSITIONS, type TaskIntention, type TaskStatus } from './task-status.ts'
import { workOnTask } from './work-on-task.ts'

export type TaskStatusRequest = { readonly status: TaskStatus; readonly reason?: string | undefined }

/** The one way from a requested status to its intention, for every writer of a task. The same again changes nothing. */
export function changeTaskStatus(
  task: Task,
  { status, reason }: TaskStatusRequest,
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  if (status === 'DONE') return completeTask(task, context)
  if (status === 'CANCELLED') return cancelTask(task, { reason }, context)
  if (taskIntention(task, status) === 'reopen') return reopenTask(task, { reason }, context)
  return workOnTask(task, { status, reason }, context)
}

/** What a requested status means for a task as it stands; for a step that is refused, what it would have to mean. */
export function taskIntention({ status }: Pick<Task, 'status'>, to: TaskStatus): TaskIntention {
  return TASK_TRANSITIONS[status][to] ?? USUAL[to]
}

const USUAL: Readonly<Record<TaskStatus, TaskIntention>> = {
  OPEN: 'stop',
  IN_PROGRESS: 'start',
  BLOCKED: 'block',
  DONE: 'complete',
  CANCELLED: 'cancel',
}
