import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { isAnybodyThere } from '../store/people.ts'
import { underLock } from '../store/under-lock.ts'
import { redeemFirstAdminToken } from './first-admin-token.ts'
import type { SignInParts } from './parts.ts'

/** Makes the holder of the one-time link of an empty installation its first CEO, and signs them in. */
export async function claimFirst(
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
  input: ParsedInput<typeof contract.identity.claimFirst>,
): Promise<Reply<typeof contract.identity.claimFirst>> {
  const userId = await underLock(parts.pools.guard, ['the first person'], () => createFirst(parts, input))
  if (userId === null)
    refuse(
      'refused',
      'first_admin.link_ended',
      'This link was used already or is older than 15 minutes. Start the server again for a new one.',
    )
  const { headers, response } = await parts.auth.api.openSession({ body: { userId }, returnHeaders: true })
  const caller = await parts.callerOf(response.token, request.id)
  if (caller) await parts.run(noteFirst, caller, { name: input.name })
  reply.header('set-cookie', headers.getSetCookie())
  return { userId }
}

/** The address that the link was made for counts before one that is typed. */
async function createFirst(
  parts: SignInParts,
  input: ParsedInput<typeof contract.identity.claimFirst>,
): Promise<string | null> {
  if (await isAnybodyThere(parts.pools.auth)) return null
  const named = await redeemFirstAdminToken(parts, input.token)
  if (named === null) return null
  const email = named === '' ? input.email.toLowerCase() : named
  const { internalAdapter } = await parts.auth.$context
  const user = await internalAdapter.createUser(
    { email, name: input.name, emailVerified: true, groupRole: 'CEO' },
    { method: 'first-admin' },
  )
  return user.id
}

async function noteFirst(tx: Tx, caller: Caller, input: { readonly name: string }): Promise<null> {
  const id = caller.person?.id ?? ''
  await audit(tx, caller, {
    ventureId: null,
    action: 'identity.claim_first',
    subject: { kind: 'user', id },
    after: { ...input, groupRole: 'CEO' },
  })
  return null
}
