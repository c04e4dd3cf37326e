import { type Decision, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedTask } from './decided-task.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'
import type { OpenTaskStatus } from './task-status.ts'
import { allowTaskStep } from './task-step.ts'

export type Working = {
  readonly status: OpenTaskStatus
  /** What a task that is blocked waits for. */
  readonly reason?: string | undefined
}

/** Between OPEN, IN_PROGRESS and BLOCKED, in any direction. Refuses `task.voided`, `task.illegal_step`. */
export function workOnTask(
  task: Task,
  { status, reason }: Working,
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  const said = reason?.trim() || null
  if (task.status === status && task.voidedAt === null) return unchanged(task)
  allowTaskStep(task, status)
  const changes = { status: { before: task.status, after: status } }
  const blockedReason = status === 'BLOCKED' ? said : null
  return decidedTask(task, { status, blockedReason }, 'operations.task_amended', { changes, reason: said }, context)
}
