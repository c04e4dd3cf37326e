import { TASK_PRIORITIES } from '@holdfast/engine/operations'
import { z } from 'zod'

/** The fields of a task as a form holds them: what is not known is null, and nothing is left out. */
export const taskValues = z
  .object({
    title: z.string().trim().min(1, 'must say what is to be done').max(200, 'must have at most 200 characters'),
    details: z
      .string()
      .trim()
      .max(4_000, 'must have at most 4,000 characters')
      .transform((text) => text || null),
    priority: z.enum(TASK_PRIORITIES, 'must be chosen'),
    dueOn: z.string().nullable(),
    dueTime: z
      .string()
      .trim()
      .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 14:30')
      .transform((text) => text || null),
    assigneeId: z.string().nullable(),
  })
  .refine(({ dueOn, dueTime }) => dueOn !== null || dueTime === null, {
    path: ['dueOn'],
    message: 'must be chosen when there is a time',
  })
export type TaskEntries = z.input<typeof taskValues>
