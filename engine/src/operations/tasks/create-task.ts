import type { Day, Decision, TaskId, UserId, VentureId } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { checkTask } from './check-task.ts'
import { taskEvent } from './decided-task.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'
import type { TaskKind } from './task-kinds.ts'
import type { TaskPriority } from './task-priority.ts'
import type { TaskSubject } from './task-subject.ts'

export type NewTask = {
  readonly id: TaskId
  readonly ventureId: VentureId
  readonly kind: TaskKind
  readonly title: string
  readonly details?: string | null | undefined
  readonly priority?: TaskPriority | undefined
  readonly dueOn?: Day | null | undefined
  readonly dueTime?: string | null | undefined
  readonly causeDueOn?: Day | null | undefined
  readonly assigneeId?: UserId | null | undefined
  readonly subject?: TaskSubject | null | undefined
  readonly isTest?: boolean | undefined
}

/** An OPEN task. Refuses what `checkTask` refuses. */
export function createTask(input: NewTask, context: OperationsContext): Decision<Task, TaskEvent> {
  const task: Task = {
    ...NOTHING_YET,
    id: input.id,
    ventureId: input.ventureId,
    kind: input.kind,
    title: input.title,
    details: input.details ?? null,
    priority: input.priority ?? 'NORMAL',
    dueOn: input.dueOn ?? null,
    dueTime: input.dueTime ?? null,
    causeDueOn: input.causeDueOn ?? null,
    assigneeId: input.assigneeId ?? null,
    subject: input.subject ?? null,
    isTest: input.isTest ?? false,
    createdAt: context.at,
  }
  checkTask(task)
  return { next: task, events: [taskEvent('operations.task_created', {}, task, context, [])] }
}

const NOTHING_YET = {
  status: 'OPEN',
  blockedReason: null,
  completedAt: null,
  completedOn: null,
  completedBy: null,
  cancelledAt: null,
  cancelledOn: null,
  cancelReason: null,
  isCauseGone: false,
  isExplained: false,
  voidedAt: null,
  version: 1,
} as const
