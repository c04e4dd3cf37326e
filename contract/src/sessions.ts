import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, uuid } from './values.ts'

const Session = z
  .strictObject({
    id: uuid,
    /** Browser and system as the browser named itself, in words; null: it named nothing known. */
    device: z.string().nullable(),
    address: z.string().nullable(),
    startedAt: instant,
    /** To within ten minutes. */
    lastSeenAt: instant,
    isThis: z.boolean(),
  })
  .meta({ id: 'Session' })

export const sessions = {
  listSessions: endpoint({
    method: 'GET',
    path: '/user/sessions',
    permission: 'self',
    summary: 'Where the person is signed in, this one first.',
    reply: z.strictObject({ items: z.array(Session) }),
    errors: [],
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/user/sessions/:id',
    permission: 'self',
    summary: 'Signs out there. Its next request answers 401.',
    params: id,
    reply: z.strictObject({ ended: z.literal(true) }),
    errors: [404],
  }),
  endOtherSessions: endpoint({
    method: 'POST',
    path: '/user/sessions/end-others',
    permission: 'self',
    summary: 'Signs out everywhere but here.',
    reply: z.strictObject({ ended: z.int() }),
    errors: [],
  }),
}
export type Session = z.output<typeof Session>
