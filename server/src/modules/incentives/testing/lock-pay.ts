import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { systemCaller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { approvePayouts } from '../payouts/store/approve-payouts.ts'
import { voidPayouts } from '../payouts/store/void-payouts.ts'

type Locked = { readonly userId: UserId; readonly from: Day; readonly to: Day; readonly ventureId?: VentureId }

/** Approves a payout of these days in dollars, whatever still waits to be committed, and however late it is. */
export async function lockPay(stage: Stage, locked: Locked): Promise<string> {
  const id = await draftPay(stage, locked)
  await inVenture(stage, locked.ventureId, async (tx, booking) => {
    const { ventureId } = booking
    const held =
      await sql`delete from platform.dirty_days where venture_id = ${ventureId} and area = 'pay' returning *`.execute(
        tx,
      )
    await approvePayouts(tx, booking, [id])
    await sql`insert into platform.dirty_days select * from jsonb_populate_recordset(null::platform.dirty_days, ${JSON.stringify(held.rows)}::jsonb)`.execute(
      tx,
    )
  })
  return id
}

/** A draft of these days. Its run is made long after them, so that they may also be still to come. */
export async function draftPay(
  stage: Stage,
  { userId, from, to, ventureId = VENTURES.northline.id }: Locked,
): Promise<string> {
  await stage.sql(
    `insert into incentives.committed_days (venture_id, day) select $1, d from generate_series($2::date, $3::date, '1 day') d on conflict do nothing`,
    [ventureId, from, to],
  )
  const [payout] = await stage.sql<{ id: string }>(
    `with run as (
      insert into incentives.payout_runs (venture_id, period_start, period_end, made_by, made_at, made_on, status)
      values ($1, $2, $3, $4, now(), '2099-01-01', 'MADE') returning *
    )
    insert into incentives.payouts (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at)
    select venture_id, $5, 'USD', period_start, period_end, id, made_by, made_at from run returning id`,
    [ventureId, from, to, PEOPLE.grace.id, userId],
  )
  return payout?.id ?? ''
}

export async function unlockPay(stage: Stage, id: string, ventureId?: VentureId): Promise<void> {
  await inVenture(stage, ventureId, (tx, booking) => voidPayouts(tx, booking, [id], 'It was a test.'))
}

type Work = (tx: Tx, booking: Parameters<typeof approvePayouts>[1]) => Promise<void>

async function inVenture(stage: Stage, ventureId: VentureId = VENTURES.northline.id, work: Work): Promise<void> {
  const now = stage.clock.now()
  const booking = { ventureId, by: PEOPLE.meera.id, at: now, on: now.slice(0, 10) }
  await stage.system.database.transaction(systemCaller([ventureId], now), (tx) => work(tx, booking))
}
