import { type Day, type Decision, touched } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import type { Task } from './task.ts'
import type { TaskEventOf, TaskEventType, TaskExtra, TaskFacts } from './task-events.ts'

/** The usual outcome: `changes` applied, version raised, one event that names the days before and after. */
export function decidedTask<T extends TaskEventType>(
  task: Task,
  changes: Partial<Task>,
  type: T,
  extra: TaskExtra[T],
  context: OperationsContext,
): Decision<Task, TaskEventOf<T>> {
  const next = { ...task, ...changes, version: task.version + 1 }
  return { next, events: [taskEvent(type, extra, next, context, [task.completedOn])] }
}

/** An event about the task as it now stands. Only the day of its completion is counted anywhere. */
export function taskEvent<T extends TaskEventType>(
  type: T,
  extra: TaskExtra[T],
  task: Task,
  context: OperationsContext,
  before: readonly (Day | null)[],
): TaskEventOf<T> {
  const facts = { ...factsOf(task, context), ...extra }
  return { type, subjectId: task.id, days: touched(task.completedOn, ...before), facts }
}

function factsOf(task: Task, { by, at }: OperationsContext): TaskFacts {
  return {
    kind: task.kind,
    title: task.title,
    status: task.status,
    priority: task.priority,
    dueOn: task.dueOn,
    dueTime: task.dueTime,
    assigneeId: task.assigneeId,
    subject: task.subject,
    completedOn: task.completedOn,
    isTest: task.isTest,
    by,
    at,
  }
}
