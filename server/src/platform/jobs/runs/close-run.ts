import type { RunStatus } from '@holdfast/engine/jobs'
import { sql } from 'kysely'
import { cut } from '../../cut.ts'
import type { Tx } from '../../db/tx.ts'

export type Ending = {
  readonly status: Exclude<RunStatus, 'RUNNING'>
  /** Why it was skipped, failed or was stopped. */
  readonly reason?: string
  readonly stats?: Readonly<Record<string, number>>
  readonly problems?: readonly Problem[]
  /** Nothing went wrong: somebody else goes on, and nobody has to know. */
  readonly isNoFault?: boolean
}
export type Problem = { readonly item: string; readonly message: string }

const KEPT_PROBLEMS = 100
const LONGEST = { reason: 2_000, item: 200, message: 500 } as const

/** Ends a run, and with it every right to write in its name; returns false when it had ended already. */
export async function closeRun(tx: Tx, runId: string, ending: Ending): Promise<boolean> {
  const problems = ending.problems ?? []
  const kept = problems.slice(0, KEPT_PROBLEMS).map(({ item, message }) => ({
    item: cut(item, LONGEST.item),
    message: cut(message, LONGEST.message),
  }))
  const closed = await sql`
    update platform.job_runs set status = ${ending.status}, ended_at = clock_timestamp(),
      reason = ${ending.reason === undefined ? null : cut(ending.reason, LONGEST.reason)}, stats = ${JSON.stringify(ending.stats ?? {})}::jsonb,
      problems = ${JSON.stringify(kept)}::jsonb, problem_count = ${problems.length}
    where id = ${runId} and status = 'RUNNING' returning id`.execute(tx)
  return closed.rows.length > 0
}
