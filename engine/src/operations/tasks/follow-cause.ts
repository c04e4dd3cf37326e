import type { Day, Decision } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { amendTask } from './amend-task.ts'
import { moreUrgent, type Reminder } from './reminder.ts'
import type { Task } from './task.ts'
import type { TaskEvent } from './task-events.ts'

const MOVED = 'The record is due on another day now.'

/**
 * What a reminder that is open asks for now: raised as its day comes nearer, and due when the record is, as long as nobody
 * moved the task themselves. `dueOn`: the record's own day; null: it has none.
 */
export function followCause(
  task: Task,
  { dueOn, reminder }: { readonly dueOn: Day | null; readonly reminder: Reminder },
  context: OperationsContext,
): Decision<Task, TaskEvent> {
  const priority = moreUrgent(task.priority, reminder.priority)
  const isMoved = dueOn !== null && task.causeDueOn !== null && dueOn !== task.causeDueOn
  if (!isMoved) return amendTask(task, { version: task.version, priority }, context)
  const { next, events } = amendTask(
    task,
    { version: task.version, priority, dueOn: reminder.dueOn, reason: MOVED },
    context,
  )
  return { next: { ...next, causeDueOn: dueOn }, events }
}
