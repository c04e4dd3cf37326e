import type { contract, ParsedInput, User } from '@holdfast/contract'
import { ROLE_NAMES } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { tellOfPerson } from '../../ventures/index.ts'
import { groupRolesToGive, mayEditAccount } from '../policy.ts'
import { findUser, showUser } from '../queries/show-user.ts'
import { holdAccount, saveAccount } from '../store/accounts.ts'
import { endSessions } from '../store/end-sessions.ts'
import type { AccountRow } from '../user-view.ts'

type Input = ParsedInput<typeof contract.users.editUser>

/** What is not named stays. A new role in the group signs the person out; who becomes a test counts nowhere, also in the past. */
export async function editUser(tx: Tx, caller: Caller, { id, version, ...input }: Input): Promise<User> {
  await holdAccount(tx, id)
  const account = await findUser(tx, caller, id)
  authorize(mayEditAccount(caller, account), 'change this account')
  requireGroupRole(caller, account, input.groupRole ?? null)
  if (account.version !== version)
    refuse('conflict', 'record.changed', 'Somebody changed this account meanwhile. Look at it again.', {
      facts: { version: account.version },
    })
  const after = changesOf(account, { ...input, email: input.email?.toLowerCase() })
  if (Object.keys(after).length === 0) return showUser(tx, caller, { id })
  await saveAccount(tx, account, {
    name: after.name,
    email: after.email,
    group_role: after.groupRole,
    is_test: after.isTest,
  })
  if (after.groupRole !== undefined) await endSessions(tx, [account.id])
  if (after.isTest !== undefined) await tellOfPerson(tx, caller, account.id, null)
  await audit(tx, caller, {
    ventureId: null,
    action: 'identity.edit',
    subject: { kind: 'user', id: account.id },
    before: Object.fromEntries(Object.keys(after).map((key) => [key, account[key as keyof AccountRow]])),
    after,
  })
  return showUser(tx, caller, { id })
}

function requireGroupRole(caller: Caller, account: AccountRow, role: AccountRow['groupRole']): void {
  if (role !== null && !groupRolesToGive(caller, account).includes(role))
    refuse('forbidden', 'account.above', `${ROLE_NAMES[role]} of the group stands above your own role.`)
}

type Changes = { readonly [K in 'name' | 'email' | 'groupRole' | 'isTest']?: AccountRow[K] | undefined }

function changesOf(account: AccountRow, input: Changes): Changes {
  const changed = Object.entries(input).filter(
    ([key, value]) => value !== undefined && value !== account[key as keyof AccountRow],
  )
  return Object.fromEntries(changed)
}
