import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RunOfPeriod } from './run-exceptions.ts'

/** A run of the caller’s ventures, as far as exceptions are about it. */
export async function findJudgedRun(db: Reads, caller: Caller, id: string): Promise<RunOfPeriod> {
  const found = await sql<RunOfPeriod>`
    select id, venture_id as "ventureId", user_id as "userId", period_start as "from", period_end as "to"
    from incentives.payout_runs where venture_id = any (${caller.scope}::uuid[]) and id = ${id}`.execute(db)
  return found.rows[0] ?? refuse('not_found', 'payout_run.not_found', 'There is no such payout run for you to see.')
}
