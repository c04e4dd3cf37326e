import type { User } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { administered, membershipsOf } from '../../ventures/index.ts'
import { type AccountRow, userView } from '../user-view.ts'
import { accountColumns, onlyAdministered } from './account-rows.ts'

export async function showUser(db: Reads, caller: Caller, input: { readonly id: string }): Promise<User> {
  const account = await findUser(db, caller, input.id)
  return userView(caller, account, await membershipsOf(db, administered(caller), account.id))
}

/** Somebody whom the asker administers already. */
export async function isKnown(db: Reads, caller: Caller, id: string): Promise<boolean> {
  const found = await sql`select from identity.users u where u.id = ${id} and ${onlyAdministered(caller)}`.execute(db)
  return found.rows.length > 0
}

/** Whom somebody does not administer is not there for them. */
export async function findUser(db: Reads, caller: Caller, id: string): Promise<AccountRow> {
  const found = await sql<AccountRow>`
    select ${accountColumns}, u.version from identity.users u
    where u.id = ${id} and ${onlyAdministered(caller)}`.execute(db)
  return found.rows[0] ?? refuse('not_found', 'user.not_found', 'There is no such person.')
}
