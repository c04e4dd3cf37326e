/** What a task can be about: one record of its own venture. */
export const TASK_SUBJECT_KINDS = ['LOAD', 'QUOTE', 'CUSTOMER', 'REVIEW', 'DISPUTE'] as const
export type TaskSubjectKind = (typeof TASK_SUBJECT_KINDS)[number]
export type TaskSubject = { readonly kind: TaskSubjectKind; readonly id: string }

export const TASK_SUBJECT_NAMES: Readonly<Record<TaskSubjectKind, string>> = {
  LOAD: 'load',
  QUOTE: 'quote',
  CUSTOMER: 'customer',
  REVIEW: 'review',
  DISPUTE: 'dispute',
}

export function isSameSubject(a: TaskSubject | null, b: TaskSubject | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id
}
