import { ACCESS_ROLES, GROUP_ROLES, JOB_ROLES, VENTURE_TYPES } from '@holdfast/engine/access'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, currency, day, text, uuid, zone } from './values.ts'

const email = z.email().max(320)

const Me = z
  .strictObject({
    user: z.strictObject({
      id: uuid,
      name: z.string(),
      email: z.string(),
      groupRole: z.enum(GROUP_ROLES).nullable(),
      zone: z.string().nullable(),
      preferences: z.record(z.string(), z.unknown()),
    }),
    ventures: z.array(
      z.strictObject({
        id: uuid,
        code: z.string(),
        name: z.string(),
        type: z.enum(VENTURE_TYPES),
        currency,
        zone: z.string(),
        today: day,
        liveFrom: day,
        role: z.enum(ACCESS_ROLES).nullable(),
        jobRole: z.enum(JOB_ROLES).nullable(),
        can,
      }),
    ),
    accessibleSections: z.array(z.string()),
    routes: z.array(
      z.strictObject({
        path: z.string(),
        label: z.string(),
        section: z.string(),
        icon: z.string(),
        inPhoneBar: z.boolean(),
      }),
    ),
    impersonation: z.strictObject({ byName: z.string() }).nullable(),
    /** True on a developer's machine: messages are kept in the mailbox page. */
    hasMailbox: z.boolean(),
  })
  .meta({ id: 'Me' })

export const identity = {
  sendOtp: endpoint({
    method: 'POST',
    path: '/auth/send-otp',
    permission: 'public',
    summary: 'Mails a sign-in code. The answer is the same whether or not the address is known.',
    body: z.strictObject({ email }),
    reply: z.strictObject({
      sent: z.literal(true),
      /** No mail leaves this machine: the code of a known address waits in the mailbox page. */
      toMailbox: z.boolean(),
    }),
    errors: [429, 503],
  }),
  verifyOtp: endpoint({
    method: 'POST',
    path: '/auth/verify-otp',
    permission: 'public',
    summary: 'Signs in with the mailed code and sets the session cookie.',
    body: z.strictObject({ email, otp: z.string().regex(/^\d{6}$/, 'is the six digits of the mail') }),
    reply: z.strictObject({ userId: uuid }),
    errors: [422, 429, 503],
  }),
  logout: endpoint({
    method: 'POST',
    path: '/auth/logout',
    permission: 'public',
    summary: 'Ends the session.',
    reply: z.strictObject({ ended: z.literal(true) }),
    errors: [],
  }),
  claimFirst: endpoint({
    method: 'POST',
    path: '/auth/first',
    permission: 'public',
    summary: 'Makes the holder of the one-time link of an empty installation its first CEO and signs them in.',
    body: z.strictObject({ token: z.string().min(20).max(200), email, name: text(200) }),
    reply: z.strictObject({ userId: uuid }),
    errors: [422, 503],
  }),
  me: endpoint({
    method: 'GET',
    path: '/me',
    permission: 'self',
    summary: 'Who is signed in, their ventures with roles, and the pages they may open.',
    reply: Me,
    errors: [],
  }),
  updatePreferences: endpoint({
    method: 'PATCH',
    path: '/user/preferences',
    permission: 'self',
    summary: 'Keeps how this person likes the screens: theme, density, venture, display zone.',
    body: z.strictObject({
      scheme: z.enum(['light', 'dark', 'auto']).optional(),
      density: z.enum(['comfortable', 'compact']).optional(),
      ventureId: uuid.nullable().optional(),
      railCollapsed: z.boolean().optional(),
      zone: zone.nullable().optional(),
      /** What was not read since the last one, by mail at 08:00 of each venture’s clock. */
      digest: z.enum(['off', 'daily']).optional(),
    }),
    reply: z.strictObject({ preferences: z.record(z.string(), z.unknown()) }),
    errors: [],
  }),
  mailbox: endpoint({
    method: 'GET',
    path: '/dev/mailbox',
    permission: 'public',
    summary: 'On a local server without a mail provider: the messages that would have been sent.',
    reply: z.strictObject({
      items: z.array(
        z.strictObject({ id: uuid, recipient: z.string(), subject: z.string(), body: z.string(), at: z.string() }),
      ),
    }),
    errors: [404],
  }),
}
export type Me = z.output<typeof Me>
