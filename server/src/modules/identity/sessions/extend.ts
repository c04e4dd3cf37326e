import type { Instant } from '@holdfast/engine/kernel'
import type { Auth } from './auth.ts'
import { idleEnd } from './lifetime.ts'

/** Moves the idle end of a session that is used. One that was ended meanwhile stays ended: there is no row to change. */
export async function extendSession(auth: Auth, token: string, now: Instant): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.updateSession(token, { expiresAt: idleEnd(now), updatedAt: new Date(now) })
}
