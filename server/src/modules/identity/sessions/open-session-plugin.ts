import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

const openSession = createAuthEndpoint.serverOnly(
  { method: 'POST', body: z.object({ userId: z.uuid() }) },
  async (ctx) => {
    const library = ctx.context.internalAdapter
    const user = await library.findUserById(ctx.body.userId)
    if (!user) throw ctx.error('NOT_FOUND')
    const session = await library.createSession(user.id)
    await setSessionCookie(ctx, { session, user })
    return { token: session.token }
  },
)

/** Begins a session for somebody who proved in another way than by a code who they are. Callable from inside the server only. */
export const openSessionPlugin = { id: 'open-session', endpoints: { openSession } } satisfies BetterAuthPlugin
