import type { contract, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { APIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deviceOf } from '../sessions/device.ts'
import { noteSignIn } from '../store/note-sign-in.ts'
import { endThisSession } from '../store/own-sessions.ts'
import { noteAttempt } from '../store/sign-in-attempts.ts'
import { underLock } from '../store/under-lock.ts'
import { addressKey } from './address-key.ts'
import type { SignInParts } from './parts.ts'
import { refuseWhenBlocked } from './refuse-when-blocked.ts'

/**
 * Signs in by the mailed code. Guesses for one e-mail are looked at one after the other, on all processes together, so
 * that a hundred at once are still only the five that the limit allows.
 */
export async function verifyCode(
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
  input: { readonly email: string; readonly otp: string },
): Promise<Reply<typeof contract.identity.verifyOtp>> {
  const email = input.email.toLowerCase()
  const attempt = { kind: 'WRONG_CODE', email, address: addressKey(request.ip), at: parts.clock.now() } as const
  const signedIn = await underLock(parts.pools.guard, [email], async (client) => {
    await refuseWhenBlocked(client, attempt)
    const session = await evaluate(parts, request, email, input.otp)
    if (!session) await noteAttempt(client, attempt)
    return session
  })
  if (!signedIn)
    refuse(
      'refused',
      'sign_in.code_wrong',
      'This code is wrong or no longer valid. Check the newest mail, or ask for another code.',
      { field: 'otp' },
    )
  const before = parts.tokenOf(request.headers.cookie)
  const at = parts.clock.now()
  if (before !== null) await endThisSession(parts.pools.auth, before, { at, requestId: request.id })
  const device = deviceOf(request.headers['user-agent'] ?? null)
  await noteSignIn(parts.pools.auth, { userId: signedIn.userId, device, at, requestId: request.id })
  await parts.callerOf(signedIn.token, request.id)
  reply.header('set-cookie', signedIn.cookies)
  return { userId: signedIn.userId }
}

type SignedIn = { readonly userId: string; readonly token: string; readonly cookies: string[] }

/** null: wrong, used, expired, unknown or deactivated, without a difference. */
async function evaluate(
  parts: SignInParts,
  request: FastifyRequest,
  email: string,
  otp: string,
): Promise<SignedIn | null> {
  // The address as this server knows it; what the client claims in a header of its own is not passed on.
  const headers = new Headers({
    'x-forwarded-for': request.ip,
    'user-agent': request.headers['user-agent']?.slice(0, 300) ?? '',
  })
  try {
    const { headers: answered, response } = await parts.auth.api.signInEmailOTP({
      body: { email, otp },
      headers,
      returnHeaders: true,
    })
    return { userId: response.user.id, token: response.token, cookies: answered.getSetCookie() }
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}
