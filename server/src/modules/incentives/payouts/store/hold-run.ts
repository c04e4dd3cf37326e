import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findJudgedRun } from '../../exceptions/queries/find-judged-run.ts'
import type { RunOfPeriod } from '../../exceptions/queries/run-exceptions.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { type HeldPayout, heldPayouts } from './hold-payout.ts'

type Status = 'MAKING' | 'MADE' | 'FAILED'
export type HeldRun = RunOfPeriod & { readonly status: Status; readonly drafts: readonly HeldPayout[] }

/** A run with its drafts under the pay lock of its venture. */
export async function holdRun(tx: Tx, caller: Caller, id: string): Promise<HeldRun> {
  const run = await findJudgedRun(tx, caller, id)
  const { ventureId } = run
  await takePayLock(tx, ventureId)
  const found = await sql<{ status: Status; drafts: string[] }>`
    select r.status, array(select p.id from incentives.payouts p
      where p.venture_id = r.venture_id and p.run_id = r.id and p.status = 'DRAFT')::text[] as drafts
    from incentives.payout_runs r where r.venture_id = ${ventureId} and r.id = ${id}`.execute(tx)
  const [held] = found.rows
  if (!held) throw new Error(`The payout run ${id} was there and is gone.`)
  return { ...run, status: held.status, drafts: await heldPayouts(tx, ventureId, held.drafts) }
}
