import { balanceRecorded, carriedDays } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { holdAccount } from '../../accounts/store/hold-account.ts'
import { authorizeManaging, holdingsInSight } from '../../policy.ts'
import { type RecordRef, refuseMissing } from '../../record-ref.ts'
import { daysOfBalances } from '../store/standing-balances.ts'
import { saveVoidBalance } from '../store/write-balances.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken balance out of every figure; voiding it again changes nothing. Refuses `balance.not_found`. */
export async function voidBalance(tx: Tx, caller: Caller, { id, reason }: Input): Promise<RecordRef> {
  const found = await findBalance(tx, caller, id)
  const { account, venture } = await holdAccount(tx, caller, found.bank_account_id)
  authorizeManaging(caller, venture.id, 'void balances of this account')
  const { voided_at: voidedAt, day } = await findBalance(tx, caller, id)
  if (voidedAt === null) {
    const carried = carriedDays([day], await daysOfBalances(tx, account), venture.today)
    await saveVoidBalance(tx, caller, { ventureId: venture.id, id }, reason)
    publish(tx, caller, venture.id, [balanceRecorded(account, carried, { voided: [day] })])
  }
  return { ventureId: venture.id, id }
}

async function findBalance(tx: Tx, caller: Caller, id: string) {
  const scope = holdingsInSight(caller)
  if (scope.length === 0) return refuseMissing('balance')
  const row = await tx
    .selectFrom('holdings.balances')
    .select(['bank_account_id', 'day', 'voided_at'])
    .where('venture_id', 'in', [...scope])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? refuseMissing('balance')
}
