import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

/** The newest run that makes payouts of some of these days right now, and the newest one that has made some that stand. */
export async function runInTheWay(
  db: Reads,
  ventureId: VentureId,
  { from, to }: DaySpan,
): Promise<{ readonly making: string | null; readonly made: string | null }> {
  const touching = sql`r.venture_id = ${ventureId} and r.period_start <= ${to}::date and r.period_end >= ${from}::date`
  const found = await sql<{ making: string | null; made: string | null }>`
    select
      (select r.id from incentives.payout_runs r where ${touching} and r.status = 'MAKING' order by r.id desc limit 1) as making,
      (select r.id from incentives.payout_runs r where ${touching} and exists (
        select from incentives.payouts p where p.venture_id = r.venture_id and p.run_id = r.id and p.status <> 'VOIDED')
        order by r.id desc limit 1) as made`.execute(db)
  return found.rows[0] ?? { making: null, made: null }
}
