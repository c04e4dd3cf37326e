import type { User } from '@holdfast/contract'
import { addDays, refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { tellOfPerson } from '../../ventures/index.ts'
import { mayEditAccount } from '../policy.ts'
import { findUser, showUser } from '../queries/show-user.ts'
import { holdAccount, saveAccount } from '../store/accounts.ts'

/** A closed account may sign in again. What somebody was in a venture ended and does not come back with it. */
export async function reactivateUser(tx: Tx, caller: Caller, { id }: { readonly id: string }): Promise<User> {
  await holdAccount(tx, id)
  const account = await findUser(tx, caller, id)
  authorize(mayEditAccount(caller, account), 'open this account again')
  const { deactivatedOn } = account
  if (deactivatedOn === null) return refuse('conflict', 'user.active', 'This account is open.')
  await saveAccount(tx, account, { deactivated_at: null, deactivated_on: null })
  await tellOfPerson(tx, caller, account.id, addDays(deactivatedOn, 1))
  await audit(tx, caller, {
    ventureId: null,
    action: 'identity.reactivate',
    subject: { kind: 'user', id: account.id },
    before: { deactivatedOn },
    after: { deactivatedOn: null },
  })
  return showUser(tx, caller, { id })
}
