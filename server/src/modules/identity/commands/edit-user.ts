import type { contract, ParsedInput, User } from '@holdfast/contract'
import { ROLE_NAMES } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { tellOfPerson } from '../../ventures/index.ts'
import { addressMails } from '../address-mails.ts'
import { groupRolesToGive, mayEditAccount } from '../policy.ts'
import { findUser, showUser } from '../queries/show-user.ts'
import { holdAccount, saveAccount } from '../store/accounts.ts'
import { endSessions } from '../store/end-sessions.ts'
import type { AccountRow } from '../user-view.ts'
import type { Inviting } from './invite-user.ts'

type Input = ParsedInput<typeof contract.users.editUser>

/**
 * What is not named stays. A new role in the group signs the person out, and so does a new address, which both mailboxes
 * are told of: whoever reads the new one signs in as them. Who becomes a test counts nowhere, also in the past.
 */
export function editUser(mailing: Inviting): (tx: Tx, caller: Caller, input: Input) => Promise<User> {
  return async (tx, caller, { id, version, ...input }) => {
    await holdAccount(tx, id)
    const account = await findUser(tx, caller, id)
    authorize(mayEditAccount(caller, account), 'change this account')
    requireGroupRole(caller, account, input.groupRole ?? null)
    if (account.version !== version)
      refuse('conflict', 'record.changed', 'Somebody changed this account meanwhile. Look at it again.', {
        facts: { version: account.version },
      })
    const after = changesOf(account, { ...input, email: input.email?.toLowerCase() })
    if (Object.keys(after).length > 0) await save(tx, caller, account, after, mailing)
    return showUser(tx, caller, { id })
  }
}

async function save(tx: Tx, caller: Caller, account: AccountRow, after: Changes, mailing: Inviting): Promise<void> {
  await saveAccount(tx, account, {
    name: after.name,
    email: after.email,
    group_role: after.groupRole,
    is_test: after.isTest,
  })
  if (after.groupRole !== undefined || after.email !== undefined) await endSessions(tx, [account.id])
  if (after.email !== undefined) await tellBoth(tx, caller, account, after.email, mailing)
  if (after.isTest !== undefined) await tellOfPerson(tx, caller, account.id, null)
  await audit(tx, caller, {
    ventureId: null,
    action: 'identity.edit',
    subject: { kind: 'user', id: account.id },
    before: Object.fromEntries(Object.keys(after).map((key) => [key, account[key as keyof AccountRow]])),
    after,
  })
}

async function tellBoth(tx: Tx, caller: Caller, account: AccountRow, email: string, { post, address }: Inviting) {
  const changedBy = caller.person?.name ?? 'Somebody'
  const change = { name: account.name, changedBy, was: account.email, is: email, address: address() }
  for (const mail of addressMails(change)) await post(tx, mail)
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
