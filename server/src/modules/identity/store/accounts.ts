import type { GroupRole } from '@holdfast/engine/access'
import { type Day, type Instant, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { constraintOf } from '../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { AccountRow } from '../user-view.ts'

/** By column; undefined stays as it is. */
type AccountChange = {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly group_role?: GroupRole | null | undefined
  readonly is_test?: boolean | undefined
  readonly deactivated_at?: Instant | null
  readonly deactivated_on?: Day | null
}

/** Kept from everybody else who changes it. Only who administers the group may hold an account. */
export async function holdAccount(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('identity.users').select('id').where('id', '=', id).forUpdate().execute()
}

/** The account must be held. What the database refuses is said as the person who asked understands it. */
export async function saveAccount(tx: Tx, account: AccountRow, change: AccountChange): Promise<void> {
  try {
    const { numUpdatedRows } = await tx
      .updateTable('identity.users')
      .set({ ...change, version: account.version + 1 })
      .where('id', '=', account.id)
      .executeTakeFirstOrThrow()
    // Row-level security asks who administers the group at this moment, which may have changed since the request began.
    if (numUpdatedRows !== 1n) refuse('forbidden', 'permission.missing', 'You may not change this account any more.')
  } catch (error) {
    const refusal = REFUSALS[constraintOf(error) ?? '']
    if (refusal) refuse(...refusal)
    throw error
  }
}

/** True when the person belonged nowhere else after that day: then the account is closed with it. */
export async function closeIfNowhere(tx: Tx, userId: string, lastDay: Day, at: Instant): Promise<boolean> {
  const closed = await sql<{ closed: boolean }>`
    select identity.close_if_nowhere(${userId}, ${lastDay}, ${at}) as closed`.execute(tx)
  return closed.rows[0]?.closed === true
}

const REFUSALS: Readonly<Record<string, Parameters<typeof refuse>>> = {
  users_email: [
    'conflict',
    'user.email_taken',
    'Somebody else has this address. Find them in the list, or choose another address.',
    { field: 'email' },
  ],
  account_last_ceo: [
    'conflict',
    'user.last_ceo',
    'The group would be left without a CEO. Name another first.',
    { field: 'groupRole' },
  ],
  account_not_own: ['forbidden', 'account.own', 'This is your own account. Somebody else has to do this.'],
  account_not_above: ['forbidden', 'account.above', 'This role in the group stands above your own.'],
}
