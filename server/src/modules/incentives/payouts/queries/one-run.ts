import type { PayoutRun } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type RunRecord, runRecords } from './run-records.ts'
import { runView } from './run-view.ts'

/** A run of a venture in the caller's scope. */
export async function oneRun(db: Reads, caller: Caller, id: string): Promise<PayoutRun> {
  return runView(caller, await findRun(db, caller, id))
}

/** The same with what is not shown of it. */
export async function findRun(db: Reads, caller: Caller, id: string): Promise<RunRecord> {
  const chosen = sql`(select * from incentives.payout_runs where venture_id = any (${caller.scope}::uuid[]) and id = ${id})`
  const [record] = await runRecords(db, chosen)
  return record ?? refuse('not_found', 'payout_run.not_found', 'There is no such payout run for you to see.')
}
