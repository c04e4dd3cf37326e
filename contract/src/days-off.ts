import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, day, id, listOf, page, person, text, uuid } from './values.ts'

/** Days on which one person does not work, both ends included. */
const DayOff = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    person,
    firstDay: z.string(),
    lastDay: z.string(),
    note: z.string().nullable(),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    can,
  })
  .meta({ id: 'DayOff' })

export const daysOff = {
  listDaysOff: endpoint({
    method: 'GET',
    path: '/days-off',
    permission: 'eod.read',
    summary: 'Days off, the latest first: one’s own, and those of whom one leads.',
    query: z.strictObject({
      ...page,
      userId: uuid.optional(),
      /** Those that touch these days. */
      from: day.optional(),
      to: day.optional(),
    }),
    reply: listOf(DayOff),
    errors: [],
  }),
  enterDaysOff: endpoint({
    method: 'POST',
    path: '/days-off',
    permission: 'days_off.manage',
    summary: 'Enters days on which somebody does not work, at most a year at once; no report is owed on them.',
    body: z.strictObject({
      ventureId: uuid,
      userId: uuid,
      firstDay: day,
      lastDay: day,
      note: text(500).nullable().optional(),
    }),
    reply: DayOff,
    errors: [409, 422],
  }),
  voidDaysOff: endpoint({
    method: 'POST',
    path: '/days-off/:id/void',
    permission: 'days_off.manage',
    summary: 'Takes mistaken days off back, with a reason; they are working days again.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: DayOff,
    errors: [404],
  }),
}
export type DayOff = z.output<typeof DayOff>
