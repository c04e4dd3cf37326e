import type { BankSnapshotHistory } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdingsInSight } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { type BalanceRow, sourceOf } from '../store/standing-balances.ts'
import { balancesFound, type FoundBalance, toSnapshot } from './found-balance.ts'

type Earlier = Omit<BalanceRow, 'id' | 'bank_account_id' | 'day'> & Pick<FoundBalance, 'recorder'>

/** One balance, also a void one, with everything that it said before. Refuses `balance.not_found`. */
export async function getBalance(
  db: Reads,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<BankSnapshotHistory> {
  const { rows } = await sql<FoundBalance>`
    ${balancesFound} where b.venture_id = any (${holdingsInSight(caller)}::uuid[]) and b.id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return refuseMissing('balance')
  const earlier = await sql<Earlier>`
    select h.*, ${personNamed('h.recorded_by')} as recorder from holdings.balance_history h
    where h.venture_id = ${row.venture_id} and h.balance_id = ${row.id} order by h.version desc limit 100`.execute(db)
  return {
    ...toSnapshot(caller, row),
    history: earlier.rows.map((each) => ({
      version: each.version,
      balance: { minor: each.balance_minor, currency: row.currency },
      source: sourceOf(each),
      recordedBy: each.recorder,
      recordedAt: each.recorded_at,
      voidReason: each.void_reason,
    })),
    voided: row.voided_at && row.void_reason ? { at: row.voided_at, reason: row.void_reason } : null,
  }
}
