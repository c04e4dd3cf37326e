import { type Decision, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedTask } from './decided-task.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'
import { taskReason } from './task-step.ts'

/** A task entered by mistake: whatever it caused is reversed. Voiding it again changes nothing. */
export function voidTask(
  task: Task,
  input: { readonly reason: string },
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  if (task.voidedAt !== null) return unchanged(task)
  const told = { changes: { voided: { before: false, after: true } }, reason: taskReason(input.reason) }
  return decidedTask(task, { voidedAt: context.at }, 'operations.task_amended', told, context)
}
