import type { TaskSubjectKind } from './task-subject.ts'

/** Entered by somebody, or a reminder that Holdfast enters by itself. */
export const TASK_KINDS = ['MANUAL', 'QUOTE_EXPIRING', 'CUSTOMER_DORMANT', 'REVIEW_UNANSWERED', 'DISPUTE_DUE'] as const
export type TaskKind = (typeof TASK_KINDS)[number]
export type ReminderKind = Exclude<TaskKind, 'MANUAL'>

export const REMINDER_KINDS: readonly ReminderKind[] = TASK_KINDS.filter((kind) => kind !== 'MANUAL')

export const TASK_KIND_NAMES: Readonly<Record<TaskKind, string>> = {
  MANUAL: 'entered by hand',
  QUOTE_EXPIRING: 'expiring quote',
  CUSTOMER_DORMANT: 'dormant customer',
  REVIEW_UNANSWERED: 'unanswered negative review',
  DISPUTE_DUE: 'dispute deadline',
}

export const SUBJECT_OF_REMINDER: Readonly<Record<ReminderKind, TaskSubjectKind>> = {
  QUOTE_EXPIRING: 'QUOTE',
  CUSTOMER_DORMANT: 'CUSTOMER',
  REVIEW_UNANSWERED: 'REVIEW',
  DISPUTE_DUE: 'DISPUTE',
}
