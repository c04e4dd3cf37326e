import type { PayoutRunDetail } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RunPeriod } from './run-period.ts'

/** Payment files of a run, the oldest first. */
export async function runFiles(
  db: Reads,
  { ventureId, id }: Pick<RunPeriod, 'ventureId' | 'id'>,
): Promise<PayoutRunDetail['files']> {
  const rows = await sql<PayoutRunDetail['files'][number]>`
    select id, number, payout_count as payouts, made_at as "madeAt" from incentives.payment_files
    where venture_id = ${ventureId} and run_id = ${id} order by number`.execute(db)
  return rows.rows
}
