import type { BusinessEvent, Day, Instant, UserId } from '../../kernel/index.ts'
import type { TaskKind } from './task-kinds.ts'
import type { TaskPriority } from './task-priority.ts'
import type { OpenTaskStatus, TaskStatus } from './task-status.ts'
import type { TaskSubject } from './task-subject.ts'

export const TASK_EVENT_TYPES = [
  'operations.task_created',
  'operations.task_amended',
  'operations.task_completed',
  'operations.task_cancelled',
  'operations.task_reopened',
  'operations.task_explained',
] as const

type Change = { readonly before: unknown; readonly after: unknown }
export type TaskChanges = Readonly<Record<string, Change>>

/** The task as the event left it. */
export type TaskFacts = {
  readonly kind: TaskKind
  readonly title: string
  readonly status: TaskStatus
  readonly priority: TaskPriority
  readonly dueOn: Day | null
  readonly dueTime: string | null
  readonly assigneeId: UserId | null
  readonly subject: TaskSubject | null
  readonly completedOn: Day | null
  readonly isTest: boolean
  readonly by: UserId | null
  readonly at: Instant
}

export type TaskExtra = {
  'operations.task_created': object
  /** Also when work on it begins, stops or is blocked, or it is voided: then `reason` may say why. */
  'operations.task_amended': { readonly changes: TaskChanges; readonly reason: string | null }
  'operations.task_completed': { readonly before: OpenTaskStatus }
  /** `causeGone`: a reminder that closed itself. */
  'operations.task_cancelled': {
    readonly before: OpenTaskStatus
    readonly reason: string
    readonly causeGone: boolean
  }
  'operations.task_reopened': { readonly reason: string; readonly completedOnBefore: Day | null }
  'operations.task_explained': { readonly missedOn: Day; readonly explanation: string }
}

export type TaskEventType = (typeof TASK_EVENT_TYPES)[number]
export type TaskEventOf<T extends TaskEventType> = BusinessEvent<T, TaskFacts & TaskExtra[T]>
export type TaskEvent = { [T in TaskEventType]: TaskEventOf<T> }[TaskEventType]
