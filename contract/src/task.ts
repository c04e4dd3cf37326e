import {
  TASK_DUE_STATES,
  TASK_KINDS,
  TASK_PRIORITIES,
  TASK_STATUSES,
  TASK_SUBJECT_KINDS,
} from '@holdfast/engine/operations'
import { z } from 'zod'
import { can, day, person, text, uuid } from './values.ts'

const at = z.string()

/** `HH:MM` by the venture's clock. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time written HH:MM')
/** One record of the task's venture. */
const subject = z.strictObject({ kind: z.enum(TASK_SUBJECT_KINDS), id: uuid })

export const TaskRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    /** Entered by hand, or a reminder that Holdfast entered by itself. */
    kind: z.enum(TASK_KINDS),
    title: z.string(),
    status: z.enum(TASK_STATUSES),
    priority: z.enum(TASK_PRIORITIES),
    /** A business day of the venture; null: none was given. */
    dueOn: z.string().nullable(),
    /** On that day, by the venture's clock. */
    dueTime: z.string().nullable(),
    /** Whole days from the venture's today, below 0 when overdue; null: no day, or it is closed. */
    due: z.strictObject({ daysLeft: z.int(), state: z.enum(TASK_DUE_STATES) }).nullable(),
    /** Its assignee has not said yet why the due day was missed. */
    asksExplanation: z.boolean(),
    assignee: person.nullable(),
    /** What it is about; `label` null: that record does not count any more. */
    subject: z.strictObject({ ...subject.shape, label: z.string().nullable() }).nullable(),
    /** What a blocked task waits for; null: nobody said. */
    blockedReason: z.string().nullable(),
    completedOn: z.string().nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'TaskRow' })

export const Task = z
  .strictObject({
    ...TaskRow.shape,
    details: z.string().nullable(),
    zone: z.string(),
    createdAt: at,
    /** null: Holdfast itself entered it. */
    createdBy: person.nullable(),
    completed: z.strictObject({ at, on: z.string(), by: person.nullable() }).nullable(),
    /** `causeGone`: a reminder that closed itself because its cause went away. */
    cancelled: z
      .strictObject({ at, on: z.string(), by: person.nullable(), reason: z.string(), causeGone: z.boolean() })
      .nullable(),
    /** Why due days were missed, the last first. */
    explanations: z.array(z.strictObject({ missedOn: z.string(), explanation: z.string(), by: person, at })),
    /** Newest first, at most 200. */
    comments: z.array(
      z.strictObject({
        id: uuid,
        text: z.string(),
        by: person.nullable(),
        at,
        /** Taken back by somebody, with a reason; it stays to be read. */
        voided: z.strictObject({ at, reason: z.string(), by: person.nullable() }).nullable(),
      }),
    ),
    voided: z.strictObject({ at, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Task' })

/** What a person writes of a task. */
export const taskFields = {
  title: text(200),
  details: text(4_000).nullable(),
  priority: z.enum(TASK_PRIORITIES),
  dueOn: day.nullable(),
  dueTime: timeOfDay.nullable(),
  /** A member of the venture on this day; null: nobody yet. */
  assigneeId: uuid.nullable(),
  subject: subject.nullable(),
}

/** One intention a call: fields of an open task, or one step of its life. */
export const TaskChange = z.union([
  z.strictObject({
    version: z.int().min(1),
    ...z.strictObject(taskFields).partial().shape,
    /** Why a due day that was missed moves; asked for then. */
    reason: text(500).optional(),
  }),
  z.strictObject({
    status: z.enum(TASK_STATUSES),
    /** Asked for when it is cancelled or reopened; of a blocked task what it waits for. */
    reason: text(500).optional(),
  }),
])

export type TaskRow = z.output<typeof TaskRow>
export type Task = z.output<typeof Task>
export type TaskChange = z.output<typeof TaskChange>
