import type { contract, Reply } from '@holdfast/contract'
import type { FastifyRequest } from 'fastify'
import { forgetOld } from '../store/forget-old.ts'
import { keepMessage } from '../store/mailbox.ts'
import { mayReceiveCode } from '../store/people.ts'
import { noteAttempt } from '../store/sign-in-attempts.ts'
import { underLock } from '../store/under-lock.ts'
import { addressKey } from './address-key.ts'
import { CODE_LIFE_MINUTES } from './limits.ts'
import type { SignInParts } from './parts.ts'
import { hasMailbox } from './read-mailbox.ts'
import { refuseWhenBlocked } from './refuse-when-blocked.ts'

/**
 * Makes a code for any address, and mails it to those who may sign in. An address that nobody has costs the same limits
 * and the same queries, now and when a code is tried, and the mail leaves after the answer: nothing tells them apart.
 */
export async function sendCode(
  parts: SignInParts,
  request: FastifyRequest,
  input: { readonly email: string },
): Promise<Reply<typeof contract.identity.sendOtp>> {
  const email = input.email.toLowerCase()
  const attempt = { kind: 'CODE_SENT', email, address: addressKey(request.ip), at: parts.clock.now() } as const
  const code = await underLock(parts.pools.guard, [attempt.address, email], async (client) => {
    await refuseWhenBlocked(client, attempt)
    await noteAttempt(client, attempt)
    return parts.auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } })
  })
  if (await mayReceiveCode(parts.pools.auth, email)) await deliver(parts, email, code)
  parts.background.start('housekeeping', () => forgetOld(parts.pools.auth))
  return { sent: true, toMailbox: hasMailbox(parts, request) }
}

async function deliver(parts: SignInParts, email: string, code: string): Promise<void> {
  const message = {
    to: email,
    subject: 'Your Holdfast sign-in code',
    text: `Your sign-in code is ${code}.\n\nIt works once, for ${CODE_LIFE_MINUTES} minutes. If you did not ask for it, you need not do anything: nobody can sign in without it.`,
  }
  const { mailer } = parts
  if (mailer) parts.background.start(`mail ${crypto.randomUUID()}`, () => mailer.send(message))
  else await keepMessage(parts.pools.auth, message, parts.clock.now())
}
