import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type Making = {
  readonly span: { readonly from: Day; readonly to: Day }
  readonly madeBy: UserId
  readonly madeAt: Instant
}

/** What a run that is still being made is to make; null: it is made, failed or gone. */
export async function findMaking(
  db: Reads,
  { ventureId, runId }: { readonly ventureId: VentureId; readonly runId: string },
): Promise<Making | null> {
  const found = await sql<{ from: Day; to: Day; madeBy: UserId; madeAt: Instant }>`
    select period_start as "from", period_end as "to", made_by as "madeBy", made_at as "madeAt" from incentives.payout_runs
    where venture_id = ${ventureId} and id = ${runId} and status = 'MAKING'`.execute(db)
  const run = found.rows[0]
  return run ? { span: { from: run.from, to: run.to }, madeBy: run.madeBy, madeAt: run.madeAt } : null
}
