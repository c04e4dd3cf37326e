import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { LOCKING } from './locked.ts'

/** Whether a locked payout of one of these people touches these days, or an adjustment was once booked for one of them. */
export async function hasLockedPay(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select exists (select from incentives.payouts where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[])
        and during && daterange(${from}::date, ${to}::date, '[]') and status in ${LOCKING})
      or exists (select from incentives.adjustments where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[])
        and work_day between ${from}::date and ${to}::date and kind = 'RECOMPUTE') as has`.execute(db)
  return found.rows[0]?.has ?? false
}
