import type { Asset, BankAccount } from '@holdfast/engine/holdings'
import type { Reads } from '../../../../platform/db/tx.ts'
import { TOLD, toAccount } from '../../accounts/store/account-row.ts'
import { toAsset } from '../../assets/store/asset-row.ts'

/** The accounts of a venture that count. */
export async function accountsOf(db: Reads, ventureId: string): Promise<readonly BankAccount[]> {
  const rows = await db
    .selectFrom('holdings.bank_accounts')
    .select(TOLD)
    .where('venture_id', '=', ventureId)
    .where('voided_at', 'is', null)
    .execute()
  return rows.map(toAccount)
}

/** The assets of a venture that count. */
export async function assetsOf(db: Reads, ventureId: string): Promise<readonly Asset[]> {
  const rows = await db
    .selectFrom('holdings.assets')
    .selectAll()
    .where('venture_id', '=', ventureId)
    .where('voided_at', 'is', null)
    .execute()
  return rows.map(toAsset)
}
