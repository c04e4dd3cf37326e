import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, ventureOf } from '../../platform/caller.ts'
import { mayManagePerson } from '../ventures/index.ts'
import { ABOVE } from './deactivation.ts'
import { standsOver } from './policy.ts'
import type { AccountRow } from './user-view.ts'

/** Of somebody outside their ventures the asker learns nothing by their address, also not why they cannot be added. */
export function requireInvitable(caller: Caller, account: AccountRow): void {
  if (account.deactivatedOn !== null || !standsOver(caller, account))
    refuse('refused', 'user.not_invitable', 'This address cannot be added. Ask an administrator of the group.', {
      field: 'email',
    })
}

/** The venture, when somebody may become or change something in it; which role is judged where it is written. */
export function requirePlaceable(caller: Caller, account: AccountRow, ventureId: string): VentureId {
  const venture = ventureOf(caller, ventureId)
  if (caller.person?.id === account.id)
    refuse('forbidden', 'membership.own', 'This is your own membership. Somebody else has to change it.')
  authorize(mayManagePerson(caller, venture.id, account.id), 'manage the people of this venture')
  if (!standsOver(caller, account)) refuse('forbidden', 'account.above', ABOVE)
  if (account.deactivatedOn !== null)
    refuse(
      'conflict',
      'user.deactivated',
      `The account of ${account.name} is closed. An administrator can open it again.`,
    )
  return venture.id
}
