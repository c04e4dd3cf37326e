import type { BankAccount } from '@holdfast/engine/holdings'
import type { BankAccountId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { holdingsInSight } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { TOLD, toAccount } from './account-row.ts'

export type HeldAccount = { readonly account: BankAccount; readonly venture: CallerVenture }

/**
 * Locks the account. Whoever records its balances does so too: of one account one writer at a time, so that no day that
 * a balance is carried to is missed. Refuses `bank_account.not_found`.
 */
export async function holdAccount(tx: Tx, caller: Caller, id: string): Promise<HeldAccount> {
  const scope = holdingsInSight(caller)
  if (scope.length === 0) return refuseMissing('bank_account')
  const row = await tx
    .selectFrom('holdings.bank_accounts')
    .select(TOLD)
    .where('venture_id', 'in', [...scope])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ? { account: toAccount(row), venture: ventureOf(caller, row.venture_id) } : refuseMissing('bank_account')
}

/** Accounts of a venture as they stand, kept from everybody else who records balances; always in one order. */
export async function holdAccounts(
  tx: Tx,
  ventureId: string,
  ids: readonly BankAccountId[],
): Promise<ReadonlyMap<string, BankAccount>> {
  const rows = await tx
    .selectFrom('holdings.bank_accounts')
    .select(TOLD)
    .where('venture_id', '=', ventureId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, toAccount(row)]))
}
