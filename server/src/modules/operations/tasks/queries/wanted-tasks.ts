import type { contract, ParsedInput } from '@holdfast/contract'
import { priorityRank, TASK_SUBJECT_KINDS, type TaskSubjectKind } from '@holdfast/engine/operations'
import { type RawBuilder, sql } from 'kysely'
import { subjectColumn } from '../store/task-subject.ts'

type Sql = RawBuilder<unknown>

/** Whatever narrows and orders a list of tasks. */
export type TaskFilters = Omit<ParsedInput<typeof contract.tasks.exportTasks>, 'ventureId'>

/** Whose tasks are meant by `me` and `team`. */
export type Asking = { readonly me: string; readonly team: readonly string[] }

/** As the partial indexes of open tasks say it. */
export const IS_OPEN = sql`t.status in ('OPEN', 'IN_PROGRESS', 'BLOCKED') and t.voided_at is null`

/** What a task `t` must be like, each beginning with "and"; `v.today` is its venture's today. */
export function taskConditions(filters: TaskFilters, asking: Asking): Sql {
  const conditions = [
    isAs('status', filters.status),
    ofState(filters.state),
    assignedTo(filters.assigneeId, asking),
    isAs('kind', filters.kind),
    filters.priority === undefined ? NOTHING : sql`and t.priority = ${priorityRank(filters.priority)}`,
    dueWithin(filters.due),
    about(filters.subjectKind, filters.subjectId),
    saying(filters.text),
    filters.completedFrom === undefined ? NOTHING : sql`and t.completed_on >= ${filters.completedFrom}::date`,
    filters.completedTo === undefined ? NOTHING : sql`and t.completed_on <= ${filters.completedTo}::date`,
  ]
  return sql`and t.voided_at is null and not t.is_test ${sql.join(conditions, sql` `)}`
}

const NOTHING = sql``

function ofState(state: TaskFilters['state']): Sql {
  if (state === undefined) return NOTHING
  return state === 'open' ? sql`and ${IS_OPEN}` : sql`and t.status in ('DONE', 'CANCELLED')`
}

function assignedTo(assigneeId: string | undefined, { me, team }: Asking): Sql {
  if (assigneeId === 'nobody') return sql`and t.assignee_id is null`
  if (assigneeId === 'team') return sql`and t.assignee_id = any (${[...team]}::uuid[])`
  return isAs('assignee_id', assigneeId === 'me' ? me : assigneeId)
}

/** Overdue is derived here as the engine derives it: a day before the venture's today, and open. */
function dueWithin(due: TaskFilters['due']): Sql {
  switch (due) {
    case undefined:
      return NOTHING
    case 'overdue':
      return sql`and ${IS_OPEN} and t.due_on < v.today`
    case 'today':
      return sql`and ${IS_OPEN} and t.due_on = v.today`
    case 'week':
      return sql`and ${IS_OPEN} and t.due_on between v.today and v.today + 7`
    case 'none':
      return sql`and ${IS_OPEN} and t.due_on is null`
  }
}

function about(kind: TaskSubjectKind | undefined, id: string | undefined): Sql {
  const column = (each: TaskSubjectKind) => sql.ref(`t.${subjectColumn(each)}`)
  if (kind !== undefined)
    return id === undefined ? sql`and ${column(kind)} is not null` : sql`and ${column(kind)} = ${id}::uuid`
  if (id === undefined) return NOTHING
  return sql`and (${sql.join(
    TASK_SUBJECT_KINDS.map((each) => sql`${column(each)} = ${id}::uuid`),
    sql` or `,
  )})`
}

function saying(text: string | undefined): Sql {
  return text === undefined ? NOTHING : sql`and position(lower(${text}) in lower(t.title)) > 0`
}

function isAs(column: string, value: string | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${sql.ref(`t.${column}`)} = ${value}`
}
