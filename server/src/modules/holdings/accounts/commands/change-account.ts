import type { contract, ParsedInput } from '@holdfast/contract'
import { ACCOUNT_CHANGED, amendAccount, carriedDays, voided } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { Vault } from '../../../../platform/vault.ts'
import { daysOfBalances } from '../../balances/store/standing-balances.ts'
import { authorizeManaging } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { renewNumber } from '../store/account-number.ts'
import { holdAccount } from '../store/hold-account.ts'
import { saveAccount } from '../store/save-account.ts'

type Input = ParsedInput<typeof contract.bankAccounts.changeBankAccount>

/** Edits what is given. Refuses `record.changed`, `record.void` and what `amendAccount` does. */
export function changeAccount(vault: Vault) {
  return async (tx: Tx, caller: Caller, { id, ...given }: Input): Promise<RecordRef> => {
    const { account, venture } = await holdAccount(tx, caller, id)
    authorizeManaging(caller, venture.id, 'change this account')
    const balances = await daysOfBalances(tx, account)
    const { next, events } = amendAccount(account, given, balances, carriedDays(balances, balances, venture.today))
    await saveAccount(tx, account, next)
    await renewNumber(tx, vault, account)
    publish(tx, caller, venture.id, events)
    return account
  }
}

/** Takes a mistaken account out of every figure; voiding it again changes nothing. */
export async function voidAccount(
  tx: Tx,
  caller: Caller,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<RecordRef> {
  const { account, venture } = await holdAccount(tx, caller, id)
  authorizeManaging(caller, venture.id, 'void this account')
  const balances = await daysOfBalances(tx, account)
  const days = carriedDays(balances, balances, venture.today)
  const { next, events } = voided(ACCOUNT_CHANGED, account, { at: caller.now, reason }, days)
  await saveAccount(tx, account, next, { by: caller.person?.id ?? null, reason })
  publish(tx, caller, venture.id, events)
  return account
}
