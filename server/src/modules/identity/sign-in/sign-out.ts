import type { contract, Reply } from '@holdfast/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { endThisSession } from '../store/own-sessions.ts'
import type { SignInParts } from './parts.ts'

/** Harmless without a session. The session is ended first and loudly: a cookie that is gone must not leave it open behind. */
export async function signOut(
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Reply<typeof contract.identity.logout>> {
  const token = parts.tokenOf(request.headers.cookie)
  if (token !== null) await endThisSession(parts.pools.auth, token, { at: parts.clock.now(), requestId: request.id })
  const { headers } = await parts.auth.api.signOut({ headers: new Headers(), returnHeaders: true })
  reply.header('set-cookie', headers.getSetCookie())
  return { ended: true }
}
