import { ACCESS_ROLES, JOB_ROLES, VENTURE_TYPES } from '@holdfast/engine/access'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, currency, day, id, text, uuid, zone } from './values.ts'

const Venture = z
  .strictObject({
    id: uuid,
    code: z.string(),
    name: z.string(),
    type: z.enum(VENTURE_TYPES),
    currency,
    zone: z.string(),
    weekStart: z.int(),
    workingWeekdays: z.array(z.int()),
    liveFrom: day,
    /** Facts stand on its zone, currency, week start and first live day: they cannot change any more. */
    hasFacts: z.boolean(),
    version: z.int(),
    can,
  })
  .meta({ id: 'Venture' })

const weekdays = z
  .array(z.int().min(0).max(6))
  .min(1, 'names at least one day')
  .refine((days) => new Set(days).size === days.length, 'names a day twice')

const VenturePerson = z
  .strictObject({
    id: uuid,
    name: z.string(),
    role: z.enum(ACCESS_ROLES),
    jobRole: z.enum(JOB_ROLES).nullable(),
    office: z.string().nullable(),
    reportsTo: z.strictObject({ id: uuid, name: z.string() }).nullable(),
    since: day,
  })
  .meta({ id: 'VenturePerson' })

export const ventures = {
  listVentures: endpoint({
    method: 'GET',
    path: '/ventures',
    permission: 'ventures.read',
    summary: 'The ventures that the person belongs to.',
    reply: z.strictObject({ items: z.array(Venture) }),
    errors: [],
  }),
  getVenture: endpoint({
    method: 'GET',
    path: '/ventures/:id',
    permission: 'ventures.read',
    summary: 'One venture. Outside the scope: 403.',
    params: id,
    reply: Venture,
    errors: [],
  }),
  createVenture: endpoint({
    method: 'POST',
    path: '/ventures',
    permission: 'ventures.manage',
    summary: 'Founds a venture. Zone, currency and week start cannot change once facts exist.',
    body: z.strictObject({
      code: z.string().regex(/^[A-Z0-9]{2,8}$/, 'is 2 to 8 capitals or digits, such as NL'),
      name: text(120),
      type: z.enum(VENTURE_TYPES),
      currency,
      zone,
      liveFrom: day,
      weekStart: z.int().min(0).max(6).default(0),
    }),
    reply: Venture,
    errors: [409],
  }),
  changeVenture: endpoint({
    method: 'PATCH',
    path: '/ventures/:id',
    permission: 'ventures.calendar',
    summary:
      'Changes a venture. Its working days are for whoever keeps its calendar, the rest for whoever manages ventures; what facts stand on is refused.',
    params: id,
    body: z.strictObject({
      version: z.int(),
      name: text(120).optional(),
      workingWeekdays: weekdays.optional(),
      currency: currency.optional(),
      zone: zone.optional(),
      weekStart: z.int().min(0).max(6).optional(),
      liveFrom: day.optional(),
    }),
    reply: Venture,
    errors: [409, 422],
  }),
  listVenturePeople: endpoint({
    method: 'GET',
    path: '/ventures/:id/people',
    permission: 'people.read',
    summary: 'Who works in a venture on a day, today unless one is named, with role, job role and superior.',
    params: id,
    query: z.strictObject({ on: day.optional() }),
    reply: z.strictObject({ items: z.array(VenturePerson) }),
    errors: [],
  }),
}
export type Venture = z.output<typeof Venture>
export type VenturePerson = z.output<typeof VenturePerson>
