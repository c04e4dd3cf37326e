import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { mayGrantInGroup } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import { authorize, type Caller } from '../../../platform/caller.ts'
import { mayActAsSomebody } from '../policy.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { signedIn } from '../sign-in/signed-in.ts'
import { beginActing } from '../store/acting.ts'
import { type Account, findAccount } from '../store/people.ts'

const LEAST_REASON = 3

/**
 * Acts as somebody else from the next request on. What is judged here is asked again at every request: an account that
 * is closed or rises above the asker's meanwhile is nobody's to act as.
 */
export async function startActing(
  parts: Pick<SignInParts, 'pools' | 'tokenOf' | 'callerOf'>,
  request: FastifyRequest,
  { userId, reason }: ParsedInput<typeof contract.users.startImpersonation>,
): Promise<Reply<typeof contract.users.startImpersonation>> {
  const { token, caller } = await signedIn(parts, request)
  if (caller.impersonatedBy !== null) refuseAsActing()
  authorize(mayActAsSomebody(caller, userId), 'act as this person')
  // As the database counts: a picture of two halves is one character.
  if ([...reason].length < LEAST_REASON)
    refuse('malformed', 'impersonation.reason_short', `Say why, in at least ${LEAST_REASON} characters.`, {
      field: 'reason',
    })
  const other = await findAccount(parts.pools.auth, userId)
  const { id, name } = judged(caller, other)
  const { now, requestId } = caller
  if (!(await beginActing(parts.pools.auth, token, { as: id, reason, at: now, requestId }))) refuseAsActing()
  return { actingAs: { id, name }, since: now }
}

function judged(caller: Caller, other: Account | null): Account {
  if (other === null) return refuse('not_found', 'person.unknown', 'There is no such person.')
  authorize(mayGrantInGroup(caller.groupRole, other.groupRole), 'act as somebody whose role stands above yours')
  if (!other.isActive)
    refuse('conflict', 'impersonation.deactivated', `${other.name} is deactivated: nobody acts under that name.`)
  return other
}

function refuseAsActing(): never {
  refuse(
    'conflict',
    'impersonation.under_way',
    'You act as somebody else already. Stop that first, then start again as yourself.',
  )
}
