import { randomUUID } from 'node:crypto'
import { noteSignIn } from '../store/note-sign-in.ts'
import { findActive } from '../store/people.ts'
import type { SignInParts } from './parts.ts'

/**
 * A session for somebody whose address is named at the machine itself, by whoever holds its keys and could read the
 * database anyway. The log says that it was begun there. null: nobody who may sign in has this address.
 */
export async function signInHere(
  { auth, pools, clock }: Pick<SignInParts, 'auth' | 'pools' | 'clock'>,
  email: string,
): Promise<string | null> {
  const userId = await findActive(pools.auth, email.toLowerCase())
  if (userId === null) return null
  const { headers } = await auth.api.openSession({ body: { userId }, returnHeaders: true })
  await noteSignIn(pools.auth, { userId, device: 'command line', at: clock.now(), requestId: randomUUID() })
  return cookiesOf(headers)
}

/** As a browser would send them back. */
export function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}
