import { businessDay, type Decision, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedTask } from './decided-task.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'
import type { OpenTaskStatus } from './task-status.ts'
import { allowTaskStep, taskReason } from './task-step.ts'

/** → DONE, on the venture's day. Refuses `task.voided`, `task.illegal_step`. */
export function completeTask(task: Task, context: OperationsContext): Decision<Task, TaskEvent> {
  if (task.status === 'DONE' && task.voidedAt === null) return unchanged(task)
  allowTaskStep(task, 'DONE')
  const { at, by, zone } = context
  const changes = {
    status: 'DONE',
    blockedReason: null,
    completedAt: at,
    completedOn: businessDay(at, zone),
    completedBy: by,
  } as const
  return decidedTask(task, changes, 'operations.task_completed', { before: task.status as OpenTaskStatus }, context)
}

/**
 * → CANCELLED: it will not be done, for a reason. `isCauseGone`: a reminder whose cause went away, so that nobody decided.
 * Refuses `task.voided`, `task.illegal_step`, `task.reason_missing`.
 */
export function cancelTask(
  task: Task,
  { reason: said, isCauseGone = false }: { readonly reason?: string | undefined; readonly isCauseGone?: boolean },
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  if (task.status === 'CANCELLED' && task.voidedAt === null) return unchanged(task)
  allowTaskStep(task, 'CANCELLED')
  const cancelReason = taskReason(said)
  const { at, zone } = context
  const closing = { cancelledAt: at, cancelledOn: businessDay(at, zone), cancelReason, isCauseGone }
  const told = { before: task.status as OpenTaskStatus, reason: cancelReason, causeGone: isCauseGone }
  const changes = { status: 'CANCELLED', blockedReason: null, ...closing } as const
  return decidedTask(task, changes, 'operations.task_cancelled', told, context)
}
