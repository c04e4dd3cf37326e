import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayManagePerson } from '../policy.ts'
import { memberOf, type RosterPerson, takeMembersLock } from '../store/roster.ts'

/** Somebody else of a venture whose people the caller administers, with all that they ever were there; nobody else changes it meanwhile. */
export async function holdMember(
  tx: Tx,
  caller: Caller,
  { ventureId, userId }: { readonly ventureId: string; readonly userId: string },
): Promise<{ readonly venture: CallerVenture; readonly person: RosterPerson }> {
  const venture = ventureOf(caller, ventureId)
  if (caller.person?.id === userId)
    refuse('forbidden', 'membership.own', 'This is your own membership. Somebody else has to change it.')
  authorize(mayManagePerson(caller, venture.id, userId), 'manage the people of this venture')
  await takeMembersLock(tx, venture.id)
  const person = await memberOf(tx, venture.id, userId)
  return {
    venture,
    person: person ?? refuse('not_found', 'user.not_found', 'There is no such person in this venture.'),
  }
}
