import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

type NewRun = {
  readonly ventureId: VentureId
  readonly span: DaySpan
  /** null: everybody. */
  readonly userId: UserId | null
  readonly madeBy: UserId
  readonly madeAt: Instant
  readonly madeOn: Day
}

export async function insertRun(tx: Tx, run: NewRun): Promise<string> {
  const { ventureId, span, userId, madeBy, madeAt, madeOn } = run
  const inserted = await tx
    .insertInto('incentives.payout_runs')
    .values({
      venture_id: ventureId,
      period_start: span.from,
      period_end: span.to,
      user_id: userId,
      made_by: madeBy,
      made_at: madeAt,
      made_on: madeOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

type Progress = {
  readonly done: number
  readonly of: number
  readonly status: 'MAKING' | 'MADE'
}

/** Returns whether the run was still being made; one that is made or failed is not begun again. */
export async function saveProgress(tx: Tx, ventureId: VentureId, runId: string, progress: Progress): Promise<boolean> {
  const saved = await sql`
    update incentives.payout_runs
    set people_done = ${progress.done}, people_count = ${progress.of}, status = ${progress.status}
    where venture_id = ${ventureId} and id = ${runId} and status = 'MAKING'`.execute(tx)
  return (saved.numAffectedRows ?? 0n) > 0n
}

export async function saveFailure(tx: Tx, ventureId: VentureId, runId: string, failure: string): Promise<void> {
  await sql`
    update incentives.payout_runs set status = 'FAILED', failure = ${failure}
    where venture_id = ${ventureId} and id = ${runId} and status = 'MAKING'`.execute(tx)
}
