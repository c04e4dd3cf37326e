import type { contract, Reply } from '@holdfast/contract'
import type { FastifyRequest } from 'fastify'
import type { SignInParts } from '../sign-in/parts.ts'
import { signedIn } from '../sign-in/signed-in.ts'
import { endActing } from '../store/acting.ts'

/** The session belongs to the real person all the time: to stop is to forget whom it acts as. */
export async function stopActing(
  parts: Pick<SignInParts, 'pools' | 'tokenOf' | 'callerOf'>,
  request: FastifyRequest,
): Promise<Reply<typeof contract.users.stopImpersonation>> {
  const { token, caller } = await signedIn(parts, request)
  await endActing(parts.pools.auth, token, { at: caller.now, requestId: caller.requestId })
  return { stopped: true }
}
