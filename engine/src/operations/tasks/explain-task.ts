import { businessDay, type Day, type Decision, refuse, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedTask } from './decided-task.ts'
import type { Task } from './task.ts'
import { taskDue } from './task-due.ts'
import type { TaskEvent } from './task-events.ts'
import { refuseClosedTask } from './task-step.ts'

export type Explaining = {
  readonly explanation: string
  /** The due day that was missed: what is explained, whatever became of the task since. */
  readonly missedOn: Day
}

/**
 * Why a due day was missed, in the words of its assignee; once for each missed day. Refuses `task.voided`, `task.closed`,
 * `task.not_overdue`.
 */
export function explainTask(
  task: Task,
  { explanation, missedOn }: Explaining,
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  refuseClosedTask(task)
  if (task.dueOn === missedOn && task.isExplained) return unchanged(task)
  if (task.dueOn !== missedOn || taskDue(task, businessDay(context.at, context.zone))?.state !== 'OVERDUE')
    refuse('conflict', 'task.not_overdue', 'No missed due day of this task waits for an explanation.', {
      dueOn: task.dueOn,
    })
  return decidedTask(task, { isExplained: true }, 'operations.task_explained', { missedOn, explanation }, context)
}
