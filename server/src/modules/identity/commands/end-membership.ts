import type { contract, ParsedInput, User } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { endMemberships } from '../../ventures/index.ts'
import { ABOVE } from '../deactivation.ts'
import { standsOver } from '../policy.ts'
import { findUser, showUser } from '../queries/show-user.ts'
import { endSessions } from '../store/end-sessions.ts'

/** Somebody leaves a venture after a day; the account stays open. */
export async function endMembership(
  tx: Tx,
  caller: Caller,
  { id, ventureId, lastDay }: ParsedInput<typeof contract.users.endMembership>,
): Promise<User> {
  const account = await findUser(tx, caller, id)
  if (caller.person?.id !== id && !standsOver(caller, account)) refuse('forbidden', 'account.above', ABOVE)
  await endMemberships(tx, caller, { userId: account.id, ventureId, lastDay, isShutNow: false }, endSessions)
  return showUser(tx, caller, { id })
}
