import type { contract, ParsedInput, User } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { administered, endMemberships, membershipsOf, takeMembersLock } from '../../ventures/index.ts'
import { closesAccount, lastDayOf, leavingVentures, whyNotDeactivate } from '../deactivation.ts'
import { administersGroup } from '../policy.ts'
import { findUser, showUser } from '../queries/show-user.ts'
import { closeIfNowhere, holdAccount, saveAccount } from '../store/accounts.ts'
import { endSessions } from '../store/end-sessions.ts'

/**
 * Today is somebody's last day, in one venture or in all that the asker administers, and every session of theirs ends
 * now. The account closes when they belong nowhere else; who holds a role in the group is closed only everywhere.
 */
export async function deactivateUser(
  tx: Tx,
  caller: Caller,
  { id, ventureId }: ParsedInput<typeof contract.users.deactivateUser>,
): Promise<User> {
  const ventures = ventureId === undefined ? administered(caller) : [ventureOf(caller, ventureId)]
  for (const each of ventures.map((venture) => venture.id).sort()) await takeMembersLock(tx, each)
  if (administersGroup(caller)) await holdAccount(tx, id)
  const account = await findUser(tx, caller, id)
  const memberships = await membershipsOf(tx, ventures, id)
  const leaving = { account, ventures, memberships, everywhere: ventureId === undefined }
  const why = whyNotDeactivate(caller, leaving)
  if (why) refuse(why.kind, why.code, why.sentence)
  const left = leavingVentures(leaving)
  for (const { id: from, today } of left)
    await endMemberships(
      tx,
      caller,
      { userId: account.id, ventureId: from, lastDay: today, isShutNow: true },
      endSessions,
    )
  const lastDay = lastDayOf(caller, left)
  const closes = closesAccount(caller, leaving)
  if (closes) await saveAccount(tx, account, { deactivated_at: caller.now, deactivated_on: lastDay })
  const isClosed = closes || (await closeIfNowhere(tx, account.id, lastDay, caller.now))
  await endSessions(tx, [account.id])
  await audit(tx, caller, {
    ventureId: ventureId ?? null,
    action: 'identity.deactivate',
    subject: { kind: 'user', id: account.id },
    before: { deactivatedOn: null },
    after: { deactivatedOn: isClosed ? lastDay : null, ventures: left.map((venture) => venture.id) },
  })
  return showUser(tx, caller, { id })
}
