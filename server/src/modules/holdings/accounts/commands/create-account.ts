import type { contract, ParsedInput } from '@holdfast/contract'
import { ACCOUNT_CHANGED, checkAccountDays, foldedNumber, recordChanged } from '@holdfast/engine/holdings'
import type { BankAccountId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { Vault } from '../../../../platform/vault.ts'
import { standingEntity } from '../../entities/store/hold-entity.ts'
import { authorizeManaging, holdingsVenture } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { refuseIfTaken } from '../../store/name-taken.ts'
import { newId } from '../../store/new-id.ts'
import { numberColumns, refuseNumber, refuseTakenNumber } from '../store/account-number.ts'
import { insertAccount } from '../store/save-account.ts'

type Input = ParsedInput<typeof contract.bankAccounts.createBankAccount>

/**
 * Refuses `entity.not_found`, `bank_account.number_malformed`, `bank_account.number_taken`, `bank_account.name_taken`,
 * `bank_account.days_order`. Nothing that is told or written down has the number in it.
 */
export function createAccount(vault: Vault) {
  return async (tx: Tx, caller: Caller, input: Input): Promise<RecordRef> => {
    const venture = holdingsVenture(caller, input.ventureId)
    authorizeManaging(caller, venture.id, 'enter bank accounts in this venture')
    const folded = foldedNumber(input.number)
    const entity = await standingEntity(tx, venture.id, input.entityId)
    const account = {
      id: await newId<BankAccountId>(tx),
      ventureId: venture.id,
      entityId: entity.id,
      name: input.name,
      bank: input.bank,
      currency: input.currency,
      openedOn: input.openedOn ?? null,
      closedOn: input.closedOn ?? null,
    }
    checkAccountDays(account, [])
    await refuseTakenNumber(tx, vault, folded, venture.id)
    await refuseIfTaken(tx, 'bank_accounts', account)
    if (!(await insertAccount(tx, caller, account, numberColumns(vault, folded, account)))) {
      await refuseIfTaken(tx, 'bank_accounts', account)
      refuseNumber()
    }
    publish(tx, caller, venture.id, [
      recordChanged(ACCOUNT_CHANGED, account, { entered: { before: null, after: account.name } }),
    ])
    return account
  }
}
