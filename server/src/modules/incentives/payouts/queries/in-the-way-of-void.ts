import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { LOCKING } from '../../store/locked.ts'
import type { HeldPayout } from '../store/hold-payout.ts'

/** The payout that took what this one left, and one that corrected its days: they are voided before it. */
export async function inTheWayOfVoid(
  db: Reads,
  { id, ventureId, userId, currency, from, to }: HeldPayout,
): Promise<{ readonly takenBy: string | null; readonly correctedBy: string | null }> {
  const found = await sql<{ takenBy: string | null; correctedBy: string | null }>`
    select
      (select c.taken_by from incentives.carries c where c.venture_id = ${ventureId} and c.from_payout = ${id}) as "takenBy",
      (select p.id from incentives.payouts p
        join incentives.adjustments a on a.venture_id = p.venture_id and a.user_id = p.user_id and a.currency = p.currency
          and a.booked_on between p.period_start and p.period_end
        where p.venture_id = ${ventureId} and p.user_id = ${userId} and p.currency = ${currency} and p.id <> ${id} and p.status in ${LOCKING}
          and a.work_day between ${from}::date and ${to}::date limit 1) as "correctedBy"`.execute(db)
  return found.rows[0] ?? { takenBy: null, correctedBy: null }
}
