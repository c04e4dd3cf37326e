import type { PayoutStatus } from '@holdfast/engine/incentives'
import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { payoutFigures } from './payout-figures.ts'

export type HeldPayout = {
  readonly id: string
  readonly ventureId: VentureId
  readonly runId: string
  readonly userId: UserId
  readonly name: string
  readonly currency: string
  readonly status: PayoutStatus
  readonly from: Day
  readonly to: Day
  readonly madeBy: UserId
  readonly version: number
  /** null: voided before it was approved. */
  readonly netMinor: number | null
  readonly payableMinor: number | null
}

/** A payout under the pay lock of its venture, so that neither a commit nor another decision comes between. */
export async function holdPayout(tx: Tx, caller: Caller, id: string): Promise<HeldPayout> {
  const found = await sql<{ venture_id: VentureId }>`
    select venture_id from incentives.payouts where venture_id = any (${caller.scope}::uuid[]) and id = ${id}`.execute(
    tx,
  )
  const ventureId = found.rows[0]?.venture_id
  if (ventureId === undefined) refuseMissing()
  await takePayLock(tx, ventureId)
  const [payout] = await heldPayouts(tx, ventureId, [id])
  return payout ?? refuseMissing()
}

/** The payouts of a venture by their ids, in the order of people. */
export async function heldPayouts(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly HeldPayout[]> {
  const rows = await sql<HeldPayout>`
    select p.id, p.venture_id as "ventureId", p.run_id as "runId", p.user_id as "userId", u.name, p.currency, p.status,
      p.period_start as "from", p.period_end as "to", p.made_by as "madeBy", p.version, f.net_minor as "netMinor",
      f.payable_minor as "payableMinor"
    from incentives.payouts p
    join ventures.people_facts u on u.venture_id = p.venture_id and u.user_id = p.user_id
    cross join lateral ${payoutFigures()} f
    where p.venture_id = ${ventureId} and p.id = any (${[...ids]}::uuid[])
    order by p.user_id, p.currency`.execute(db)
  return rows.rows
}

export function refuseMissing(): never {
  refuse('not_found', 'payout.not_found', 'There is no such payout for you to see.')
}

/** Whoever decides on a payout decides on what they saw of it. */
export function refuseChanged({ version }: HeldPayout, seen: number): void {
  if (version !== seen)
    refuse('conflict', 'record.changed', 'Somebody changed this payout meanwhile. Look at it again.', { version })
}
