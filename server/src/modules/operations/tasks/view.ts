import type { Task as TaskView } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import { toTaskRow } from './queries/listed-task.ts'
import type { ShownTask } from './queries/shown-task.ts'

export function toTaskView(caller: Caller, row: ShownTask): TaskView {
  return {
    ...toTaskRow(caller, row),
    details: row.details,
    zone: ventureOf(caller, row.venture_id).zone,
    createdAt: row.created_at,
    createdBy: row.created_by_person,
    ...endOf(row),
    explanations: row.explanations.map((said) => ({ ...said, at: utc(said.at) })),
    comments: row.comments.map((comment) => ({
      ...comment,
      at: utc(comment.at),
      voided: comment.voided && { ...comment.voided, at: utc(comment.voided.at) },
    })),
    voided: row.voided_at && row.void_reason ? { at: row.voided_at, reason: row.void_reason } : null,
  }
}

function endOf(row: ShownTask): Pick<TaskView, 'completed' | 'cancelled'> {
  const { completed_at, completed_on, cancelled_at, cancelled_on, cancel_reason } = row
  return {
    completed:
      completed_at && completed_on ? { at: completed_at, on: completed_on, by: row.completed_by_person } : null,
    cancelled:
      cancelled_at && cancelled_on && cancel_reason
        ? {
            at: cancelled_at,
            on: cancelled_on,
            by: row.cancelled_by_person,
            reason: cancel_reason,
            causeGone: row.is_cause_gone,
          }
        : null,
  }
}

/** The form in which replies tell instants. */
function utc(instant: string): Instant {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' })
}
