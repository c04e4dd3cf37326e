import { businessDay, type Decision, refuse, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { checkTask } from './check-task.ts'
import { decidedTask } from './decided-task.ts'
import type { Task } from './task.ts'
import { taskDue } from './task-due.ts'
import type { TaskChanges, TaskEvent } from './task-events.ts'
import { refuseClosedTask, refuseVoidedTask } from './task-step.ts'
import { isSameSubject } from './task-subject.ts'

const EDITABLE = ['title', 'details', 'priority', 'dueOn', 'dueTime', 'assigneeId', 'subject'] as const
type Editable = (typeof EDITABLE)[number]

/** Only what is given is edited; null takes it away. */
export type TaskAmendment = { readonly [K in Editable]?: Task[K] | undefined } & {
  /** The version that the editor saw. */
  readonly version: number
  /** Why a day that was missed moves. */
  readonly reason?: string | undefined
}

/**
 * Edits an open task; a time goes with its day. An edit that changes nothing emits nothing, whatever its version. Refuses
 * `task.voided`, `record.changed`, `task.closed`, `task.subject_fixed`, `task.move_needs_reason`, and what `checkTask` refuses.
 */
export function amendTask(task: Task, input: TaskAmendment, context: OperationsContext): Decision<Task, TaskEvent> {
  refuseVoidedTask(task)
  const next = amended(task, input)
  const changes = differences(task, next)
  if (Object.keys(changes).length === 0) return unchanged(task)
  if (input.version !== task.version)
    refuse('conflict', 'record.changed', 'Somebody changed this task meanwhile. Look at it again before you save.', {
      version: task.version,
    })
  refuseClosedTask(task)
  checkTask(next)
  checkSubject(task, changes)
  const isMoved = next.dueOn !== task.dueOn
  const reason = isMoved ? movingReason(task, input, context) : null
  const isExplained = isMoved ? false : task.isExplained
  return decidedTask(task, { ...next, isExplained }, 'operations.task_amended', { changes, reason }, context)
}

/** A reminder is about what caused it. */
function checkSubject({ kind }: Task, changes: TaskChanges): void {
  if (kind !== 'MANUAL' && 'subject' in changes)
    refuse('conflict', 'task.subject_fixed', 'This reminder is about one record. Enter another task for another one.', {
      field: 'subject',
    })
}

function movingReason(task: Task, { reason }: TaskAmendment, { at, zone }: OperationsContext): string | null {
  const said = reason?.trim() || null
  if (said === null && taskDue(task, businessDay(at, zone))?.state === 'OVERDUE')
    refuse('refused', 'task.move_needs_reason', 'This task is overdue. Say why its due day moves.', { field: 'reason' })
  return said
}

function amended(task: Task, input: TaskAmendment): Task {
  const given = EDITABLE.filter((field) => input[field] !== undefined).map((field) => [field, input[field]])
  const edited: Task = { ...task, ...Object.fromEntries(given) }
  // Whoever moves a reminder has decided when it is due.
  const next = edited.dueOn === task.dueOn ? edited : { ...edited, causeDueOn: null }
  return input.dueOn === null && input.dueTime === undefined ? { ...next, dueTime: null } : next
}

function differences(before: Task, after: Task): TaskChanges {
  const changed = EDITABLE.filter((field) =>
    field === 'subject' ? !isSameSubject(before.subject, after.subject) : before[field] !== after[field],
  )
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]))
}
