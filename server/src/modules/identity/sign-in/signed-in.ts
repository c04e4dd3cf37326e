import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/caller.ts'
import type { SignInParts } from './parts.ts'

/** Who asks, with the token of the very session that asks. */
export type SignedIn = { readonly token: string; readonly caller: Caller }

/** For what is done to sessions, which the application's own login cannot see. */
export async function signedIn(
  parts: Pick<SignInParts, 'tokenOf' | 'callerOf'>,
  request: FastifyRequest,
): Promise<SignedIn> {
  const token = parts.tokenOf(request.headers.cookie)
  const caller = token === null ? null : await parts.callerOf(token, request.id)
  if (token === null || caller === null) return refuse('unauthenticated', 'session.missing', 'Sign in first.')
  return { token, caller }
}
