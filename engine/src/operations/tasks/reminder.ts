import { addDays, type Day } from '../../kernel/index.ts'
import type { ReminderKind } from './task-kinds.ts'
import { TASK_PRIORITIES, type TaskPriority } from './task-priority.ts'

/** A quote is told of from two days before its validity ends. */
export const QUOTE_EXPIRING_DAYS = 2
/** Whoever calls a dormant customer has five days for it. */
export const DORMANT_CALL_DAYS = 5
/** Evidence of a dispute is asked for at most 7, 3 and 1 days before the acquirer's date. */
export const DISPUTE_REMINDER_DAYS = [7, 3, 1] as const

/**
 * Days after somebody closed a reminder (done or cancelled) in which the same cause is not told again: a quote waits for its
 * answer, a customer for the next freight, a review and a dispute for the portal's or the bank's clerk.
 */
export const COOL_DOWN_DAYS: Readonly<Record<ReminderKind, number>> = {
  QUOTE_EXPIRING: 2,
  CUSTOMER_DORMANT: 30,
  REVIEW_UNANSWERED: 3,
  DISPUTE_DUE: 7,
}

/** What stands now and asks for a task. */
export type Cause = {
  readonly kind: ReminderKind
  readonly subjectId: string
  /** When the record itself is due: the end of a validity, of the time to answer, of the acquirer's; null: it has no day. */
  readonly dueOn: Day | null
}

/** What a reminder asks for on this day; null: not yet. */
export type Reminder = { readonly dueOn: Day; readonly priority: TaskPriority; readonly askedFrom: Day | null }

/**
 * The reminder of a cause on the venture's today. A due day never lies in the past: what was missed before anybody was told
 * is due now. `askedFrom`: from this day on it is asked anew, even of somebody who closed an earlier one.
 */
export function reminderOf({ kind, dueOn }: Cause, today: Day): Reminder | null {
  switch (kind) {
    case 'QUOTE_EXPIRING':
      if (dueOn === null || dueOn < today || dueOn > addDays(today, QUOTE_EXPIRING_DAYS)) return null
      return { dueOn, priority: dueOn === today ? 'URGENT' : 'HIGH', askedFrom: null }
    case 'CUSTOMER_DORMANT':
      return { dueOn: addDays(today, DORMANT_CALL_DAYS), priority: 'NORMAL', askedFrom: null }
    case 'REVIEW_UNANSWERED':
      return { dueOn: dueOn === null || dueOn < today ? today : dueOn, priority: 'HIGH', askedFrom: null }
    case 'DISPUTE_DUE':
      return dueOn === null ? null : disputeReminder(dueOn, today)
  }
}

/** The nearer the date, the more urgent; each of the three days asks anew. */
function disputeReminder(dueOn: Day, today: Day): Reminder | null {
  const reached = DISPUTE_REMINDER_DAYS.filter((days) => today >= addDays(dueOn, -days)).at(-1)
  if (reached === undefined) return null
  const priority = reached === 1 ? 'URGENT' : reached === 3 ? 'HIGH' : 'NORMAL'
  return { dueOn: dueOn < today ? today : dueOn, priority, askedFrom: addDays(dueOn, -reached) }
}

/** Whether somebody closed it so lately that it is not asked again. null: nobody ever did. */
export function isCooling(kind: ReminderKind, { askedFrom }: Reminder, closedOn: Day | null, today: Day): boolean {
  if (closedOn === null || (askedFrom !== null && closedOn < askedFrom)) return false
  return today < addDays(closedOn, COOL_DOWN_DAYS[kind])
}

/** The more urgent of two: a reminder becomes so as its day comes nearer, and never calms what somebody raised. */
export function moreUrgent(a: TaskPriority, b: TaskPriority): TaskPriority {
  return TASK_PRIORITIES.indexOf(a) >= TASK_PRIORITIES.indexOf(b) ? a : b
}
