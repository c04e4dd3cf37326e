import { TASK_KINDS, TASK_PRIORITIES, TASK_STATUSES, TASK_SUBJECT_KINDS } from '@holdfast/engine/operations'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Moment } from './load.ts'
import { Task, TaskChange, TaskRow, taskFields } from './task.ts'
import { day, id, listOf, page, text, uuid } from './values.ts'

const reason = text(500)

/** What narrows the list, the board and the file alike. */
const narrowing = {
  ventureId: page.ventureId,
  /** `me`, `team` (oneself and those who report to one, however far down, today), `nobody`, or a person. */
  assigneeId: z.union([uuid, z.enum(['me', 'team', 'nobody'])]).optional(),
  kind: z.enum(TASK_KINDS).optional(),
  priority: z.enum(TASK_PRIORITIES).optional(),
  /** Of open tasks, by the venture's today: the day has passed · is today · is within seven days, not past · none. */
  due: z.enum(['overdue', 'today', 'week', 'none']).optional(),
  /** What it is about; with `subjectId` one record. */
  subjectKind: z.enum(TASK_SUBJECT_KINDS).optional(),
  subjectId: uuid.optional(),
  /** Part of the title, in any case. */
  text: text(120).optional(),
}

const filters = {
  ...narrowing,
  status: z.enum(TASK_STATUSES).optional(),
  /** open: to be done · closed: done or cancelled. */
  state: z.enum(['open', 'closed']).optional(),
  completedFrom: day.optional(),
  completedTo: day.optional(),
  /** due: the nearest day first, those without one last. */
  sort: z.enum(['due', 'priority', 'newest']).default('due'),
}

export const tasks = {
  listTasks: endpoint({
    method: 'GET',
    path: '/tasks',
    permission: 'tasks.read',
    summary: 'Tasks of the person’s ventures, the nearest due day first. A contractor sees those that are theirs.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(TaskRow),
    errors: [],
  }),
  exportTasks: endpoint({
    method: 'GET',
    path: '/tasks/export.csv',
    permission: 'tasks.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 tasks of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  taskBoard: endpoint({
    method: 'GET',
    path: '/tasks/board',
    permission: 'tasks.read',
    summary: 'The tasks by state, at most 50 of each: open ones by due day, done ones of the last seven days.',
    query: z.strictObject(narrowing),
    reply: z.strictObject({
      columns: z.array(
        z.strictObject({
          status: z.enum(['OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE']),
          tasks: z.array(TaskRow),
          /** There are more than are shown; the list has them all. */
          hasMore: z.boolean(),
        }),
      ),
    }),
    errors: [],
  }),
  getTask: endpoint({
    method: 'GET',
    path: '/tasks/:id',
    permission: 'tasks.read',
    summary: 'One task with its comments and explanations.',
    params: id,
    reply: Task,
    errors: [404],
  }),
  taskHistory: endpoint({
    method: 'GET',
    path: '/tasks/:id/history',
    permission: 'tasks.read',
    summary: 'What happened to a task, newest first, with what stood before and after.',
    params: id,
    query: z.strictObject({ limit: page.limit, cursor: page.cursor }),
    reply: listOf(Moment),
    errors: [404],
  }),
  createTask: endpoint({
    method: 'POST',
    path: '/tasks',
    permission: 'tasks.write',
    summary: 'Enters a task, about a record of its venture or about none.',
    body: z.strictObject({
      ventureId: uuid,
      ...z.strictObject(taskFields).partial().shape,
      title: taskFields.title,
    }),
    reply: Task,
    errors: [404, 422],
  }),
  changeTask: endpoint({
    method: 'PATCH',
    path: '/tasks/:id',
    permission: 'tasks.write',
    summary: 'Edits fields (with version) or takes one step of the task’s life; the same step again changes nothing.',
    params: id,
    body: TaskChange,
    reply: Task,
    errors: [404, 409, 422],
  }),
  explainTask: endpoint({
    method: 'POST',
    path: '/tasks/:id/explanation',
    permission: 'tasks.explain_own',
    summary: 'Says why a due day was missed: the assignee’s own, once for each missed day.',
    params: id,
    body: z.strictObject({ missedOn: day, explanation: text(2_000) }),
    reply: Task,
    errors: [404, 409],
  }),
  voidTask: endpoint({
    method: 'POST',
    path: '/tasks/:id/void',
    permission: 'tasks.manage',
    summary: 'Takes a mistaken task out of every list and figure, with what it caused; nothing is deleted.',
    params: id,
    body: z.strictObject({ reason }),
    reply: Task,
    errors: [404, 422],
  }),
  addTaskComment: endpoint({
    method: 'POST',
    path: '/tasks/:id/comments',
    permission: 'tasks.write',
    summary: 'Writes a comment on a task. Comments are never rewritten.',
    params: id,
    body: z.strictObject({ text: text(4_000) }),
    reply: Task,
    errors: [404, 409],
  }),
  voidTaskComment: endpoint({
    method: 'POST',
    path: '/tasks/:id/comments/:commentId/void',
    permission: 'tasks.write',
    summary: 'Takes a comment back; it stays to be read.',
    params: z.strictObject({ id: uuid, commentId: uuid }),
    body: z.strictObject({ reason }),
    reply: Task,
    errors: [404],
  }),
}
