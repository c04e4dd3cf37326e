import type { Payout } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { PayoutRecord } from './payout-records.ts'

type Carries = Pick<Payout, 'carriedFrom' | 'carriedTo'>

/** Where its carry comes from, or of a draft would come from, and which payout took what it left. */
export async function carriesOf(
  db: Reads,
  { id, ventureId, userId, currency, status }: PayoutRecord,
): Promise<Carries> {
  const theirs = sql`c.venture_id = ${ventureId} and c.user_id = ${userId} and c.currency = ${currency}`
  const from = await sql<Carries['carriedFrom'][number]>`
    select c.from_payout as "payoutId", c.amount_minor as "amountMinor" from incentives.carries c
    where ${theirs} and c.taken_by is not distinct from ${status === 'DRAFT' ? null : id}::uuid and ${status !== 'VOIDED'}
    union all
    select null, o.amount_minor from incentives.opening_carries o
    where ${status === 'DRAFT'} and o.venture_id = ${ventureId} and o.user_id = ${userId} and o.currency = ${currency}
      and o.amount_minor <> 0 and not exists (select from incentives.carries c where ${theirs} and c.from_payout is null)`.execute(
    db,
  )
  const to = await sql<{ takenBy: string | null }>`
    select c.taken_by as "takenBy" from incentives.carries c where ${theirs} and c.from_payout = ${id}`.execute(db)
  return { carriedFrom: from.rows, carriedTo: to.rows[0]?.takenBy ?? null }
}
