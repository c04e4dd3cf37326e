import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Handlers } from '../../../platform/http/handler.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { type SignedIn, signedIn } from '../sign-in/signed-in.ts'
import { endOneSession, endOtherSessions, livingSessions } from '../store/own-sessions.ts'
import { deviceOf } from './device.ts'

type Parts = Pick<SignInParts, 'pools' | 'tokenOf' | 'callerOf'>

/** Where a person is signed in. Whoever acts as another sees the sessions of nobody: neither theirs nor the other's. */
export function sessionsHandlers(parts: Parts): Handlers<typeof contract.sessions> {
  return {
    listSessions: { raw: (request) => listSessions(parts, request) },
    endSession: { raw: (request, _reply, input) => endSession(parts, request, input) },
    endOtherSessions: {
      raw: async (request) => {
        const own = await inPerson(parts, request)
        return { ended: await endOtherSessions(parts.pools.auth, own.userId, own.token, told(own.caller)) }
      },
    },
  }
}

async function listSessions(
  parts: Parts,
  request: FastifyRequest,
): Promise<Reply<typeof contract.sessions.listSessions>> {
  const { token, caller } = await signedIn(parts, request)
  if (caller.impersonatedBy !== null) return { items: [] }
  const rows = await livingSessions(parts.pools.auth, personOf(caller), token, caller.now)
  return { items: rows.map(({ userAgent, ...row }) => ({ ...row, device: deviceOf(userAgent) })) }
}

async function endSession(
  parts: Parts,
  request: FastifyRequest,
  { id }: ParsedInput<typeof contract.sessions.endSession>,
): Promise<Reply<typeof contract.sessions.endSession>> {
  const { userId, caller } = await inPerson(parts, request)
  const isEnded = await endOneSession(parts.pools.auth, userId, id, told(caller))
  if (!isEnded) refuse('not_found', 'session.unknown', 'You are not signed in there. It may have ended already.')
  return { ended: true }
}

async function inPerson(parts: Parts, request: FastifyRequest): Promise<SignedIn & { readonly userId: UserId }> {
  const own = await signedIn(parts, request)
  if (own.caller.impersonatedBy !== null)
    refuse('forbidden', 'impersonation.not_in_person', 'Nobody signs another out. Stop acting as somebody else first.')
  return { ...own, userId: personOf(own.caller) }
}

function told({ now, requestId }: Caller): { readonly at: Caller['now']; readonly requestId: string | null } {
  return { at: now, requestId }
}
