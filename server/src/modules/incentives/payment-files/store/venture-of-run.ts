import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

export async function ventureOfRun(tx: Tx, caller: Caller, runId: string): Promise<VentureId> {
  const found = await sql<{ ventureId: VentureId }>`
    select venture_id as "ventureId" from incentives.payout_runs
    where venture_id = any (${caller.scope}::uuid[]) and id = ${runId}`.execute(tx)
  const [run] = found.rows
  return run?.ventureId ?? refuse('not_found', 'payout_run.not_found', 'There is no such payout run for you to see.')
}
