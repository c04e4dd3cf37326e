import { createHash, randomBytes } from 'node:crypto'
import { systemClock } from '../../../platform/clock.ts'
import { isAnybodyThere } from '../store/people.ts'
import type { SignInParts } from './parts.ts'

const MINUTES = 15

/** `address`: where people open the product. `email` null: whoever opens the link says theirs. */
export type FirstAdmin = { readonly address: string; readonly email: string | null }

/**
 * A link that works once; null once anybody exists. Only the hash of its token is kept, and the token stands behind the
 * `#`, which browsers never send: it reaches no log and no referrer.
 */
export async function firstAdminLink(
  parts: Pick<SignInParts, 'auth' | 'pools'>,
  { address, email }: FirstAdmin,
): Promise<string | null> {
  if (await isAnybodyThere(parts.pools.auth)) return null
  const token = randomBytes(32).toString('base64url')
  const { internalAdapter } = await parts.auth.$context
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(token),
    value: email?.toLowerCase() ?? '',
    // On the wall clock, because the library holds it against that.
    expiresAt: new Date(Date.parse(systemClock.now()) + MINUTES * 60_000),
  })
  return `${address}/first#${new URLSearchParams({ token, ...(email !== null && { email }) })}`
}

/** The e-mail that the link was made for, '' for anybody's; null when the token is unknown, used or too old. */
export async function redeemFirstAdminToken(parts: Pick<SignInParts, 'auth'>, token: string): Promise<string | null> {
  const { internalAdapter } = await parts.auth.$context
  const redeemed = await internalAdapter.consumeVerificationValue(identifierOf(token))
  return redeemed?.value ?? null
}

function identifierOf(token: string): string {
  return `first-admin-${createHash('sha256').update(token).digest('base64url')}`
}
