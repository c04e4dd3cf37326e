import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, id, text } from './values.ts'

const Holiday = z.strictObject({ day, name: text(120) }).meta({ id: 'Holiday' })

export const calendar = {
  listHolidays: endpoint({
    method: 'GET',
    path: '/ventures/:id/holidays',
    permission: 'ventures.read',
    summary: 'The days of a year on which the venture does not work.',
    params: id,
    query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
    reply: z.strictObject({ items: z.array(Holiday) }),
    errors: [],
  }),
  setHoliday: endpoint({
    method: 'POST',
    path: '/ventures/:id/holidays',
    permission: 'ventures.calendar',
    summary: 'Names a holiday, or names it anew.',
    params: id,
    body: Holiday,
    reply: Holiday,
    errors: [],
  }),
  removeHoliday: endpoint({
    method: 'POST',
    path: '/ventures/:id/holidays/remove',
    permission: 'ventures.calendar',
    summary: 'Makes a day an ordinary one again. Harmless when it is one.',
    params: id,
    body: z.strictObject({ day }),
    reply: z.strictObject({ removed: z.boolean() }),
    errors: [],
  }),
}
export type Holiday = z.output<typeof Holiday>
