import { type Decision, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedTask } from './decided-task.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'
import { allowTaskStep, taskReason } from './task-step.ts'

/** DONE → OPEN, for a reason: whatever its completion caused is reversed. Refuses `task.illegal_step`, `task.reason_missing`. */
export function reopenTask(
  task: Task,
  { reason: said }: { readonly reason?: string | undefined },
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  if (task.status === 'OPEN' && task.voidedAt === null) return unchanged(task)
  allowTaskStep(task, 'OPEN')
  const reason = taskReason(said)
  const changes = { status: 'OPEN', completedAt: null, completedOn: null, completedBy: null } as const
  const told = { reason, completedOnBefore: task.completedOn }
  return decidedTask(task, changes, 'operations.task_reopened', told, context)
}
