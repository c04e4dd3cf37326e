import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { myDayNews } from './my-day-news.ts'
import { myDayTargets } from './my-day-targets.ts'
import { TaskRow } from './task.ts'
import { currency, day, uuid } from './values.ts'

export const myDay = {
  ...myDayNews,
  ...myDayTargets,
  getMyDay: endpoint({
    method: 'GET',
    path: '/my-day',
    permission: 'self',
    summary: 'Today as one person has it: pay, points, numbers, what changed.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({
      asOf: z.string(),
      pay: z.array(
        z.strictObject({
          ventureId: uuid,
          ventureName: z.string(),
          currency,
          todayMinor: z.int(),
          yesterdayMinor: z.int().nullable(),
          /** The last seven business days, oldest first; null: no pay row. */
          days: z.array(z.strictObject({ day, amountMinor: z.int().nullable() })),
          monthMinor: z.int(),
        }),
      ),
      points: z.strictObject({
        today: z.int(),
        days: z.array(z.int()),
        last: z.strictObject({ points: z.int(), label: z.string(), at: z.string() }).nullable(),
      }),
      numbers: z.array(
        z.strictObject({
          ventureId: uuid,
          ventureName: z.string(),
          metric: z.string(),
          label: z.string(),
          format: z.enum(['count', 'money', 'number', 'ratio', 'seconds']),
          currency: z.string().nullable(),
          today: z.string().nullable(),
          month: z.string().nullable(),
          days: z.array(z.strictObject({ day, value: z.string().nullable() })),
          unmeasured: z.int(),
        }),
      ),
      changes: z.array(
        z.strictObject({
          id: uuid,
          at: z.string(),
          ventureId: uuid,
          type: z.string(),
          sentence: z.string(),
          subject: z.strictObject({ kind: z.string(), id: uuid, label: z.string() }).nullable(),
        }),
      ),
      /** What is given to the person and not done, the nearest due day first: at most eight of them, and how many in all. */
      tasks: z.strictObject({
        open: z.int(),
        overdue: z.int(),
        items: z.array(TaskRow),
      }),
      openCalls: z.int(),
      loadsToMove: z.int(),
    }),
    errors: [],
  }),
}
export type MyDay = z.output<typeof myDay.getMyDay.reply>
