import type { TaskRow as TaskRowView } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { asksExplanation, nextTaskSteps, type Task, type TaskWish, taskDue } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { type Caller, todayIn, ventureOf } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import { mayDoToTask } from '../policy.ts'
import { IS_EXPLAINED, type TaskRow, toTask } from '../store/task-row.ts'
import { askerOf } from './mine.ts'

type Named = { readonly id: string; readonly name: string }

/** A row, and what a list shows beside it. */
export type ListedTask = TaskRow & { readonly assignee: Named | null; readonly subject_label: string | null }

/** What the record is called where it is at home; null once it does not count. Each is one index probe a row. */
export const SUBJECT_LABEL = sql`case
  when t.load_id is not null then
    (select f.number from freight.load_facts f where f.venture_id = t.venture_id and f.id = t.load_id)
  when t.quote_id is not null then
    (select f.number from freight.quote_desk_facts f where f.venture_id = t.venture_id and f.quote_id = t.quote_id)
  when t.customer_id is not null then
    (select f.name from freight.customer_facts f where f.venture_id = t.venture_id and f.customer_id = t.customer_id)
  when t.review_id is not null then
    (select concat_ws(', ', f.guest_name, f.hotel_name) from hospitality.review_desk_facts f
      where f.venture_id = t.venture_id and f.review_id = t.review_id)
  when t.dispute_id is not null then
    (select coalesce(f.reference, f.guest_name, 'without a reference') from hospitality.dispute_facts f
      where f.venture_id = t.venture_id and f.dispute_id = t.dispute_id)
  end`

/** Of a task `t`. */
export const besideTask = sql`${personNamed('t.assignee_id')} as assignee, ${SUBJECT_LABEL} as subject_label, ${IS_EXPLAINED}`

export function toTaskRow(caller: Caller, row: ListedTask): TaskRowView {
  const task = toTask(row)
  const today = todayOf(caller, task)
  const due = taskDue(task, today)
  return {
    id: task.id,
    ventureId: task.ventureId,
    kind: task.kind,
    title: task.title,
    status: task.status,
    priority: task.priority,
    dueOn: task.dueOn,
    dueTime: task.dueTime,
    due,
    asksExplanation: asksExplanation(task, today),
    assignee: row.assignee,
    subject: task.subject && { ...task.subject, label: row.subject_label },
    blockedReason: task.blockedReason,
    completedOn: task.completedOn,
    version: task.version,
    can: whatNext(caller, task, row.created_by, today),
  }
}

function todayOf(caller: Caller, { ventureId }: Task): Day {
  return todayIn(ventureOf(caller, ventureId).zone, caller.now)
}

/** The engine's names of steps are the names here, so that a screen can walk through them in the engine's order. */
function whatNext(caller: Caller, task: Task, createdBy: string | null, today: Day): Record<string, boolean> {
  const me = askerOf(caller)
  const isAssignee = task.assigneeId === me
  const sighted = { ventureId: task.ventureId, isMine: isAssignee || createdBy === me, isAssignee }
  return Object.fromEntries(possible(task, today).map((wish) => [wish, mayDoToTask(caller, wish, sighted)]))
}

function possible(task: Task, today: Day): readonly TaskWish[] {
  if (task.voidedAt !== null) return []
  const isOpen = task.status !== 'DONE' && task.status !== 'CANCELLED'
  const explains: readonly TaskWish[] = asksExplanation(task, today) ? ['explain'] : []
  return [...nextTaskSteps(task), 'comment', ...(isOpen ? (['amend'] as const) : []), ...explains]
}
