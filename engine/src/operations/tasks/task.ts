import type { Day, Instant, TaskId, UserId, VentureId } from '../../kernel/index.ts'
import type { TaskKind } from './task-kinds.ts'
import type { TaskPriority } from './task-priority.ts'
import type { TaskStatus } from './task-status.ts'
import type { TaskSubject } from './task-subject.ts'

/** A task as its rules see it. Each `…On` is a business day of the venture; null means none. */
export type Task = {
  readonly id: TaskId
  readonly ventureId: VentureId
  readonly kind: TaskKind
  readonly title: string
  readonly details: string | null
  readonly status: TaskStatus
  readonly priority: TaskPriority
  readonly dueOn: Day | null
  /** Of a reminder, the day of its record that its own follows; null: none, or somebody moved it. */
  readonly causeDueOn: Day | null
  /** `HH:MM` by the venture's clock, on the due day; never without one. */
  readonly dueTime: string | null
  readonly assigneeId: UserId | null
  readonly subject: TaskSubject | null
  /** What a BLOCKED task waits for, when somebody said it. */
  readonly blockedReason: string | null
  /** While it is DONE; reopened it was never completed. */
  readonly completedAt: Instant | null
  readonly completedOn: Day | null
  readonly completedBy: UserId | null
  /** While it is CANCELLED. */
  readonly cancelledAt: Instant | null
  readonly cancelledOn: Day | null
  readonly cancelReason: string | null
  /** A reminder whose cause went away by itself: nobody decided anything. */
  readonly isCauseGone: boolean
  /** Its assignee has said why the due day that stands now was missed. */
  readonly isExplained: boolean
  readonly createdAt: Instant
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}
