import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, page, uuid } from './values.ts'

export const Notification = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    /** The type of the event that it tells of. */
    kind: z.string(),
    title: z.string(),
    /** Empty where the title says all. */
    detail: z.string(),
    /** The page where it stands, in the web app. */
    path: z.string(),
    /** When it happened. */
    at: instant,
    /** null: not read yet. */
    readAt: instant.nullable(),
  })
  .meta({ id: 'Notification' })
export type Notification = z.output<typeof Notification>

/** Unread ones are counted up to here: beyond that nobody reads the number. */
export const MOST_UNREAD = 100

const unread = z
  .int()
  .min(0)
  .max(MOST_UNREAD)
  .describe(`How many are not read yet; ${MOST_UNREAD} stands for ${MOST_UNREAD} and more.`)

export const notifications = {
  listNotifications: endpoint({
    method: 'GET',
    path: '/notifications',
    permission: 'self',
    summary: 'What concerns the caller, newest first: of the last 90 days, in the ventures that they belong to.',
    query: z.strictObject({
      /** true: only what is not read yet. */
      unread: z.enum(['true', 'false']).default('false'),
      cursor: page.cursor,
      limit: page.limit,
    }),
    reply: z.strictObject({
      items: z.array(Notification),
      nextCursor: z.string().nullable(),
      hasMore: z.boolean(),
      unread,
    }),
    errors: [],
  }),
  readNotification: endpoint({
    method: 'POST',
    path: '/notifications/:id/read',
    permission: 'self',
    summary: 'Marks one of the caller’s own as read; again is the same.',
    params: id,
    reply: z.strictObject({ unread }),
    errors: [404],
  }),
  readNotificationsUpTo: endpoint({
    method: 'POST',
    path: '/notifications/read',
    permission: 'self',
    summary: 'Marks all of the caller’s own as read up to the newest that they saw: what came after it stays unread.',
    body: z.strictObject({ upTo: uuid }),
    reply: z.strictObject({ unread }),
    errors: [],
  }),
  notificationStream: endpoint({
    method: 'GET',
    path: '/notifications/stream',
    permission: 'self',
    summary:
      'Server-sent events: `news` once at first and whenever the caller’s notifications changed; then the list is asked again. It ends after `seconds`; whoever listens connects again.',
    query: z.strictObject({ seconds: z.coerce.number().int().min(1).max(900).default(900) }),
    reply: z.string(),
    errors: [429],
  }),
}
