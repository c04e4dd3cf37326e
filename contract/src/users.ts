import { ACCESS_ROLES, GROUP_ROLES, JOB_ROLES } from '@holdfast/engine/access'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, day, id, instant, listOf, page, person, text, uuid } from './values.ts'

const email = z.email('must be an e-mail address').max(320)

/** What somebody is in one venture from one business day to another, both included. */
const UserMembership = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    role: z.enum(ACCESS_ROLES),
    jobRole: z.enum(JOB_ROLES).nullable(),
    office: person.nullable(),
    reportsTo: person.nullable(),
    startsOn: day,
    /** The last day that counts; null: until further notice. */
    endsOn: day.nullable(),
    /** Holds on the venture's own today. */
    isCurrent: z.boolean(),
    /** Was shut out before the last day was over; the day itself counts. */
    hasLeft: z.boolean(),
  })
  .meta({ id: 'UserMembership' })

const UserRow = z
  .strictObject({
    id: uuid,
    name: z.string(),
    email: z.string(),
    groupRole: z.enum(GROUP_ROLES).nullable(),
    isTest: z.boolean(),
    /** The last day that counts for pay; null while the account is open. */
    deactivatedOn: day.nullable(),
    /** Of the ventures that the asker administers, those of today. */
    memberships: z.array(
      z.strictObject({
        ventureId: uuid,
        ventureName: z.string(),
        role: z.enum(ACCESS_ROLES),
        jobRole: z.enum(JOB_ROLES).nullable(),
      }),
    ),
  })
  .meta({ id: 'UserRow' })

const User = UserRow.omit({ memberships: true })
  .extend({
    version: z.int(),
    /** All that they ever were in the ventures that the asker administers, newest first in each venture. */
    memberships: z.array(UserMembership),
    /** `edit`, `setGroupRole`, `deactivate` in one venture at least, `deactivateEverywhere`, `reactivate`, `impersonate`. */
    can,
    /** The ventures in which the asker may change what they are, with the roles that they may give there. */
    mayPlaceIn: z.array(
      z.strictObject({
        ventureId: uuid,
        ventureName: z.string(),
        roles: z.array(z.enum(ACCESS_ROLES)),
        /** The asker may deactivate them in this venture alone. */
        canEnd: z.boolean(),
      }),
    ),
    /** The group roles that the asker may give; empty where they may give none. */
    mayGrant: z.array(z.enum(GROUP_ROLES)),
  })
  .meta({ id: 'User' })

const membership = {
  ventureId: uuid,
  role: z.enum(ACCESS_ROLES),
  jobRole: z.enum(JOB_ROLES).nullable().default(null),
  officeId: uuid.nullable().default(null),
  /** Somebody of the same venture, who does not report to them. */
  reportsTo: uuid.nullable().default(null),
}

export const users = {
  listUsers: endpoint({
    method: 'GET',
    path: '/admin/users',
    permission: 'people.manage',
    summary: 'The people whom the asker administers: of their ventures, or of the whole group.',
    query: z.strictObject({
      ...page,
      /** A part of the name or of the address. */
      search: z.string().trim().max(200).optional(),
      status: z.enum(['active', 'deactivated']).default('active'),
    }),
    reply: listOf(UserRow),
    errors: [],
  }),
  getUser: endpoint({
    method: 'GET',
    path: '/admin/users/:id',
    permission: 'people.manage',
    summary: 'One person with all that they are and were.',
    params: id,
    reply: User,
    errors: [404],
  }),
  inviteUser: endpoint({
    method: 'POST',
    path: '/admin/users',
    permission: 'people.manage',
    summary:
      'Adds somebody by address, to a venture or to the group, and mails them how to sign in. A known address stays who it is.',
    body: z.strictObject({
      name: text(200),
      email,
      groupRole: z.enum(GROUP_ROLES).nullable().default(null),
      isTest: z.boolean().default(false),
      /** null only where a group role is given. The first day is the venture's today unless one is named. */
      membership: z
        .strictObject({ ...membership, startsOn: day.optional() })
        .nullable()
        .default(null),
    }),
    reply: User,
    errors: [409, 422],
  }),
  editUser: endpoint({
    method: 'PATCH',
    path: '/admin/users/:id',
    permission: 'people.accounts',
    summary:
      'Changes an account. A new group role signs the person out everywhere; nobody changes their own or one above their own.',
    params: id,
    body: z.strictObject({
      version: z.int(),
      name: text(200).optional(),
      email: email.optional(),
      groupRole: z.enum(GROUP_ROLES).nullable().optional(),
      isTest: z.boolean().optional(),
    }),
    reply: User,
    errors: [404, 409, 422],
  }),
  setMembership: endpoint({
    method: 'POST',
    path: '/admin/users/:id/memberships',
    permission: 'people.manage',
    summary: 'Says what somebody is in a venture from a day on. What they were on the days before stays.',
    params: id,
    body: z.strictObject({ ...membership, startsOn: day, endsOn: day.nullable().default(null) }),
    reply: User,
    errors: [404, 409, 422],
  }),
  endMembership: endpoint({
    method: 'POST',
    path: '/admin/users/:id/memberships/end',
    permission: 'people.manage',
    summary: 'Ends what somebody is in a venture after a day, today or earlier or later. The account stays.',
    params: id,
    body: z.strictObject({ ventureId: uuid, lastDay: day }),
    reply: User,
    errors: [404, 409, 422],
  }),
  deactivateUser: endpoint({
    method: 'POST',
    path: '/admin/users/:id/deactivate',
    permission: 'people.manage',
    summary:
      'Ends today’s memberships in one venture, or in all that the asker administers, and every session. The account closes with the last one; who also works elsewhere keeps it.',
    params: id,
    body: z.strictObject({ ventureId: uuid.optional() }),
    reply: User,
    errors: [404, 409, 422],
  }),
  reactivateUser: endpoint({
    method: 'POST',
    path: '/admin/users/:id/reactivate',
    permission: 'people.accounts',
    summary: 'Lets a closed account sign in again. It belongs nowhere until it is placed.',
    params: id,
    reply: User,
    errors: [404, 409],
  }),
  startImpersonation: endpoint({
    method: 'POST',
    path: '/impersonation/start',
    permission: 'access.impersonate',
    summary: 'Acts as somebody else from the next request on. Never as somebody above, and never for an approval.',
    body: z.strictObject({ userId: uuid, reason: text(500) }),
    reply: z.strictObject({ actingAs: person, since: instant }),
    errors: [404, 409],
  }),
  stopImpersonation: endpoint({
    method: 'POST',
    path: '/impersonation/stop',
    permission: 'self',
    summary: 'Is oneself again. Harmless when nobody is impersonated.',
    reply: z.strictObject({ stopped: z.literal(true) }),
    errors: [],
  }),
}
export type User = z.output<typeof User>
export type UserRow = z.output<typeof UserRow>
export type UserMembership = z.output<typeof UserMembership>
