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
    select f.id, f.number, f.payout_count as payouts, f.made_at as "madeAt",
      (select count(*)::int from incentives.payment_file_payouts i
        join incentives.payouts p on p.venture_id = i.venture_id and p.id = i.payout_id
        where i.venture_id = f.venture_id and i.file_id = f.id and p.status = 'VOIDED') as voided
    from incentives.payment_files f where f.venture_id = ${ventureId} and f.run_id = ${id} order by f.number`.execute(
    db,
  )
  return rows.rows
}
