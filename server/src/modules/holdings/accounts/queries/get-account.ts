import type { BankAccount } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdingsInSight, mayManageHoldings, mayRecordHoldings } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { accountsFound, type FoundAccount, toListedAccount } from './found-account.ts'

/** One account, also a void one. Refuses `bank_account.not_found` for what is not there for the caller. */
export async function getAccount(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<BankAccount> {
  const { rows } = await sql<FoundAccount>`
    ${accountsFound} where a.venture_id = any (${holdingsInSight(caller)}::uuid[]) and a.id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return refuseMissing('bank_account')
  const stands = row.voided_at === null
  const manages = stands && mayManageHoldings(caller, row.venture_id)
  return {
    ...toListedAccount(caller, row),
    createdAt: row.created_at,
    voided: row.voided_at && row.void_reason ? { at: row.voided_at, reason: row.void_reason } : null,
    version: row.version,
    can: { amend: manages, void: manages, record: stands && mayRecordHoldings(caller, row.venture_id) },
  }
}
