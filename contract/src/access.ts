import { ACCESS_ROLES, GROUP_ROLES, JOB_ROLES, PERMISSIONS, SECTIONS } from '@holdfast/engine/access'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { person, uuid } from './values.ts'

const MatrixRow = z
  .strictObject({
    permission: z.enum(PERMISSIONS),
    /** What it lets somebody do, as a verb phrase. */
    what: z.string(),
    group: z.array(z.enum(GROUP_ROLES)),
    jobs: z.array(z.enum(JOB_ROLES)),
    /** Conditions that no setting lifts, as sentences: own records only, never one's own, in person. */
    conditions: z.array(z.string()),
    cells: z.array(
      z.strictObject({
        role: z.enum(ACCESS_ROLES),
        byDefault: z.boolean(),
        /** null: the default holds. */
        override: z.boolean().nullable(),
      }),
    ),
    /** False for what belongs to the group and no venture gives away. */
    canOverride: z.boolean(),
  })
  .meta({ id: 'MatrixRow' })

/** Each step that was asked, in order; the first that is not passed decides. */
const Explanation = z
  .strictObject({
    person,
    allowed: z.boolean(),
    /** The one sentence that decides. */
    reason: z.string(),
    /** What was asked, in words: "Open the load NL-1042 of Northline Freight". */
    question: z.string(),
    permission: z.enum(PERMISSIONS).nullable(),
    ventureId: uuid.nullable(),
    steps: z.array(z.strictObject({ what: z.string(), passed: z.boolean() })),
    /** Who could change it and how, when it is refused. */
    remedy: z.string().nullable(),
  })
  .meta({ id: 'Explanation' })

const Access = z
  .strictObject({
    person,
    isActive: z.boolean(),
    groupRole: z.enum(GROUP_ROLES).nullable(),
    sections: z.array(z.enum(SECTIONS)),
    pages: z.array(z.strictObject({ path: z.string(), label: z.string() })),
    ventures: z.array(
      z.strictObject({
        ventureId: uuid,
        ventureName: z.string(),
        role: z.enum(ACCESS_ROLES).nullable(),
        jobRole: z.enum(JOB_ROLES).nullable(),
        permissions: z.array(
          z.strictObject({
            permission: z.enum(PERMISSIONS),
            what: z.string(),
            /** `some`: only for their own records, their reports' or those assigned to them. */
            holds: z.enum(['all', 'some', 'none']),
            reason: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Access' })

export const access = {
  showMatrix: endpoint({
    method: 'GET',
    path: '/admin/permissions',
    permission: 'access.explain',
    summary: 'Who may do what in a venture: the defaults and its own settings.',
    query: z.strictObject({ ventureId: uuid }),
    reply: z.strictObject({ items: z.array(MatrixRow), canEdit: z.boolean() }),
    errors: [],
  }),
  setPermission: endpoint({
    method: 'PUT',
    path: '/admin/permissions',
    permission: 'access.matrix',
    summary:
      'Gives a role a permission in one venture, takes it, or puts the default back. Holds from the next request on.',
    body: z.strictObject({
      ventureId: uuid,
      permission: z.enum(PERMISSIONS),
      role: z.enum(ACCESS_ROLES),
      /** null: back to the default. */
      allow: z.boolean().nullable(),
    }),
    reply: MatrixRow,
    errors: [422],
  }),
  explainAccess: endpoint({
    method: 'GET',
    path: '/access/explain',
    permission: 'access.explain',
    summary: 'Why somebody may or may not open a page, or do a thing in a venture or with a record, in words.',
    query: z.strictObject({
      /** Absent: the asker. */
      userId: uuid.optional(),
      /** A page's address, with or without the server's name: `/freight/loads/<id>`. */
      page: z.string().max(2_000).optional(),
      permission: z.enum(PERMISSIONS).optional(),
      ventureId: uuid.optional(),
      recordKind: z.enum(['load', 'call', 'person', 'pay', 'venture']).optional(),
      recordId: uuid.optional(),
    }),
    reply: Explanation,
    errors: [404, 422],
  }),
  accessOf: endpoint({
    method: 'GET',
    path: '/access/of',
    permission: 'access.explain',
    summary: 'All that somebody may see and do, venture by venture, with the reason of each.',
    query: z.strictObject({ userId: uuid.optional() }),
    reply: Access,
    errors: [404],
  }),
}
export type MatrixRow = z.output<typeof MatrixRow>
export type Explanation = z.output<typeof Explanation>
export type Access = z.output<typeof Access>
