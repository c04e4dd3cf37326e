import type { contract, ParsedInput, User } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { addToVenture, placePerson, takeMembersLock } from '../../ventures/index.ts'
import { requirePlaceable } from '../placeable.ts'
import { findUser, showUser } from '../queries/show-user.ts'
import { endSessions } from '../store/end-sessions.ts'

/** What somebody is in a venture from a day on; who works in one may become of another too. */
export async function setMembership(
  tx: Tx,
  caller: Caller,
  { id, ...placement }: ParsedInput<typeof contract.users.setMembership>,
): Promise<User> {
  const asked = await findUser(tx, caller, id)
  const ventureId = requirePlaceable(caller, asked, placement.ventureId)
  await takeMembersLock(tx, ventureId)
  await addToVenture(tx, ventureId, [asked.id])
  requirePlaceable(caller, await findUser(tx, caller, id), ventureId)
  await placePerson(tx, caller, { ...placement, userId: id, joining: false }, endSessions)
  return showUser(tx, caller, { id })
}
