import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { type HeldPayout, heldPayouts } from './hold-payout.ts'

export type HeldRun = {
  readonly id: string
  readonly ventureId: VentureId
  readonly from: Day
  readonly to: Day
  /** null: everybody. */
  readonly userId: UserId | null
  readonly status: 'MAKING' | 'MADE' | 'FAILED'
  readonly drafts: readonly HeldPayout[]
}

/** A run with its drafts under the pay lock of its venture. */
export async function holdRun(tx: Tx, caller: Caller, id: string): Promise<HeldRun> {
  const found = await sql<{ venture_id: VentureId }>`
    select venture_id from incentives.payout_runs where venture_id = any (${caller.scope}::uuid[]) and id = ${id}`.execute(
    tx,
  )
  const ventureId = found.rows[0]?.venture_id
  if (ventureId === undefined) refuseMissing()
  await takePayLock(tx, ventureId)
  const runs = await sql<Omit<HeldRun, 'drafts'>>`
    select id, venture_id as "ventureId", period_start as "from", period_end as "to", user_id as "userId", status
    from incentives.payout_runs where venture_id = ${ventureId} and id = ${id}`.execute(tx)
  const drafts = await sql<{ id: string }>`
    select id from incentives.payouts where venture_id = ${ventureId} and run_id = ${id} and status = 'DRAFT'`.execute(
    tx,
  )
  const ids = drafts.rows.map((draft) => draft.id)
  const run = runs.rows[0] ?? refuseMissing()
  return { ...run, drafts: await heldPayouts(tx, ventureId, ids) }
}

function refuseMissing(): never {
  refuse('not_found', 'payout_run.not_found', 'There is no such payout run for you to see.')
}
