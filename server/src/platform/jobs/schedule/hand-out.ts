import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'
import type { Order } from '../order.ts'
import type { DueOrder } from './due-orders.ts'

/**
 * Moves the cursors of these orders forward; returns those to run of which this transaction was the one to move the cursor. Whoever read the
 * same cursor and comes second moves nothing.
 */
export async function moveCursors(tx: Tx, due: readonly DueOrder[]): Promise<readonly Order[]> {
  const rows = due.map(({ order, previous }) => ({
    job: order.job,
    venture_id: order.ventureId,
    slot: order.slot,
    covered_to: order.days?.to ?? null,
    previous: previous?.lastSlot ?? null,
  }))
  const moved = await sql<{ job: string; venture_id: string | null }>`
    with asked as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as a (job text, venture_id uuid, slot timestamptz, covered_to date, previous timestamptz)
    ), first as (
      insert into platform.job_cursors (job, venture_id, last_slot, covered_to)
      select job, venture_id, slot, covered_to from asked where previous is null order by job, venture_id
      on conflict do nothing returning job, venture_id
    ), again as (
      update platform.job_cursors c set last_slot = a.slot, covered_to = a.covered_to from asked a
      where c.job = a.job and c.venture_id is not distinct from a.venture_id and c.last_slot = a.previous
      returning c.job, c.venture_id
    )
    select job, venture_id from first union all select job, venture_id from again`.execute(tx)
  const keys = new Set(moved.rows.map((row) => `${row.job} ${row.venture_id}`))
  return due.flatMap(({ order, isToRun }) => (isToRun && keys.has(`${order.job} ${order.ventureId}`) ? [order] : []))
}
