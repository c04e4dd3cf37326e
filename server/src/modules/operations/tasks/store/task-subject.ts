import type { TaskSubject, TaskSubjectKind } from '@holdfast/engine/operations'

const COLUMNS = {
  LOAD: 'load_id',
  QUOTE: 'quote_id',
  CUSTOMER: 'customer_id',
  REVIEW: 'review_id',
  DISPUTE: 'dispute_id',
} as const satisfies Record<TaskSubjectKind, string>

type Column = (typeof COLUMNS)[TaskSubjectKind]
type Columns = Readonly<Record<Column, string | null>>

/** The column that refers to a record of this kind. */
export function subjectColumn(kind: TaskSubjectKind): Column {
  return COLUMNS[kind]
}

export function subjectOf(row: Columns): TaskSubject | null {
  for (const [kind, column] of Object.entries(COLUMNS) as [TaskSubjectKind, Column][]) {
    const id = row[column]
    if (id !== null) return { kind, id }
  }
  return null
}

/** All of them: what a task is no longer about is taken off. */
export function subjectColumns(subject: TaskSubject | null): Columns {
  const none = { load_id: null, quote_id: null, customer_id: null, review_id: null, dispute_id: null }
  return subject === null ? none : { ...none, [COLUMNS[subject.kind]]: subject.id }
}
