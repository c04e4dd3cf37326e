import type { BankAccount } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseIfTaken } from '../../store/name-taken.ts'
import type { numberColumns } from './account-number.ts'

type NewAccount = Omit<BankAccount, 'voidedAt' | 'version' | 'numberEnd'>

/** false: its name or its number was taken meanwhile. */
export async function insertAccount(
  tx: Tx,
  caller: Caller,
  account: NewAccount,
  number: ReturnType<typeof numberColumns>,
): Promise<boolean> {
  const made = await tx
    .insertInto('holdings.bank_accounts')
    .values({
      venture_id: account.ventureId,
      id: account.id,
      entity_id: account.entityId,
      currency: account.currency,
      ...columnsOf(account),
      ...number,
      created_at: caller.now,
      created_by: caller.person?.id ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** Writes what a decision changed; a decision that changed nothing writes nothing. */
export async function saveAccount(
  tx: Tx,
  before: BankAccount,
  next: BankAccount,
  voided?: { readonly by: string | null; readonly reason: string },
): Promise<void> {
  if (next === before) return
  if (next.name !== before.name) await refuseIfTaken(tx, 'bank_accounts', next)
  await tx
    .updateTable('holdings.bank_accounts')
    .set({
      ...columnsOf(next),
      version: next.version,
      ...(voided && { voided_at: next.voidedAt, voided_by: voided.by, void_reason: voided.reason }),
    })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}

function columnsOf({ name, bank, openedOn, closedOn }: NewAccount) {
  return { name, bank, opened_on: openedOn, closed_on: closedOn }
}
