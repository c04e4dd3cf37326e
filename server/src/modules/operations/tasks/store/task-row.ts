import type { TaskId, UserId, VentureId } from '@holdfast/engine/kernel'
import {
  priorityRank,
  TASK_PRIORITIES,
  type Task,
  type TaskKind,
  type TaskPriority,
  type TaskStatus,
} from '@holdfast/engine/operations'
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'
import { subjectColumns, subjectOf } from './task-subject.ts'

export type TaskRow = Selectable<DB['operations.tasks']> & { readonly is_explained: boolean }

/** Of a task `t`: why its due day was missed has been said. */
export const IS_EXPLAINED: RawBuilder<unknown> = sql`exists (select from operations.task_explanations e
  where e.venture_id = t.venture_id and e.task_id = t.id and e.missed_on = t.due_on) as is_explained`

/** The task as its rules see it. */
export function toTask(row: TaskRow): Task {
  return {
    id: row.id as TaskId,
    ventureId: row.venture_id as VentureId,
    kind: row.kind as TaskKind,
    title: row.title,
    details: row.details,
    status: row.status as TaskStatus,
    priority: priorityAt(row.priority),
    dueOn: row.due_on,
    causeDueOn: row.cause_due_on,
    dueTime: row.due_time?.slice(0, 5) ?? null,
    assigneeId: row.assignee_id as UserId | null,
    subject: subjectOf(row),
    blockedReason: row.blocked_reason,
    completedAt: row.completed_at,
    completedOn: row.completed_on,
    completedBy: row.completed_by as UserId | null,
    cancelledAt: row.cancelled_at,
    cancelledOn: row.cancelled_on,
    cancelReason: row.cancel_reason,
    isCauseGone: row.is_cause_gone,
    isExplained: row.is_explained,
    createdAt: row.created_at,
    isTest: row.is_test,
    voidedAt: row.voided_at,
    version: row.version,
  }
}

/** The columns of what rules decide and rows may change. */
export function columnsOf(task: Task) {
  return {
    title: task.title,
    details: task.details,
    status: task.status,
    priority: priorityRank(task.priority),
    due_on: task.dueOn,
    due_time: task.dueTime,
    cause_due_on: task.causeDueOn,
    assignee_id: task.assigneeId,
    ...subjectColumns(task.subject),
    blocked_reason: task.blockedReason,
    completed_at: task.completedAt,
    completed_on: task.completedOn,
    cancelled_at: task.cancelledAt,
    cancelled_on: task.cancelledOn,
    cancel_reason: task.cancelReason,
    is_cause_gone: task.isCauseGone,
    voided_at: task.voidedAt,
    version: task.version,
  }
}

export function priorityAt(rank: number): TaskPriority {
  return TASK_PRIORITIES[rank - 1] ?? 'NORMAL'
}
