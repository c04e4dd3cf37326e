import { refuse } from '../../kernel/index.ts'
import type { Task } from './task.ts'
import { isOpenTask, TASK_STATUS_NAMES, TASK_TRANSITIONS, type TaskStatus } from './task-status.ts'

/** Passes when the table allows the move. Refuses (conflict) `task.voided`, `task.illegal_step`. */
export function allowTaskStep(task: Task, to: TaskStatus): void {
  refuseVoidedTask(task)
  if (TASK_TRANSITIONS[task.status][to] === undefined)
    refuse('conflict', 'task.illegal_step', sentence(task.status, to), { from: task.status, to })
}

/** Refuses `task.voided`. */
export function refuseVoidedTask({ voidedAt }: Pick<Task, 'voidedAt'>): void {
  if (voidedAt !== null) refuse('conflict', 'task.voided', 'This task is void. Enter it again if it is to be done.')
}

/** What is closed is a record of what was done. Refuses `task.voided`, `task.closed`. */
export function refuseClosedTask(task: Task): void {
  refuseVoidedTask(task)
  if (!isOpenTask(task))
    refuse(
      'conflict',
      'task.closed',
      `This task is ${TASK_STATUS_NAMES[task.status]}. ${HINTS[task.status] ?? ''}`.trim(),
    )
}

/** Refuses `task.reason_missing`; answers the reason without blanks around it. */
export function taskReason(text: string | undefined): string {
  const reason = text?.trim() ?? ''
  if (reason === '') refuse('refused', 'task.reason_missing', 'Give a reason.', { field: 'reason' })
  return reason
}

function sentence(from: TaskStatus, to: TaskStatus): string {
  const refusal = `This task is ${TASK_STATUS_NAMES[from]} and cannot become ${TASK_STATUS_NAMES[to]}.`
  return `${refusal} ${HINTS[from] ?? ''}`.trim()
}

const HINTS: Readonly<Partial<Record<TaskStatus, string>>> = {
  DONE: 'Reopen it first.',
  CANCELLED: 'Enter it again as a new task.',
}
