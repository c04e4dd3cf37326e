import type { DisputeStatus } from '@holdfast/engine/incentives'
import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { disputeToShow } from '../queries/get-dispute.ts'

export type HeldDispute = {
  readonly id: string
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly currency: string
  readonly planId: string
  readonly ruleKey: string
  readonly workDay: Day
  readonly status: DisputeStatus
  readonly ownerId: UserId | null
  readonly version: number
  /** Of the pay lock, under which it is held. */
  readonly turn: number
}

/** An open dispute that the caller may see, under the pay lock of its venture. */
export async function holdDispute(tx: Tx, caller: Caller, id: string): Promise<HeldDispute> {
  const { ventureId } = await disputeToShow(tx, caller, id)
  const turn = await takePayLock(tx, ventureId)
  const found = await sql<HeldDispute>`
    select id, venture_id as "ventureId", user_id as "userId", currency, plan_id as "planId", rule_key as "ruleKey",
      work_day as "workDay", status, owner_id as "ownerId", version, ${turn}::bigint as turn
    from incentives.disputes where venture_id = ${ventureId} and id = ${id}`.execute(tx)
  const [held] = found.rows
  if (!held) throw new Error(`The dispute ${id} was there and is gone.`)
  return held
}

export function refuseClosed({ status, version }: HeldDispute): void {
  if (status !== 'OPEN')
    refuse('conflict', 'dispute.closed', `${SAID[status]} Dispute the line again if it is still wrong.`, {
      status,
      version,
    })
}

/** Whoever decides on a dispute decides on what they saw of it. */
export function refuseChanged({ version }: HeldDispute, seen: number): void {
  if (version !== seen)
    refuse('conflict', 'record.changed', 'Somebody changed this dispute meanwhile. Look at it again.', { version })
}

const SAID = {
  ACCEPTED: 'This dispute was accepted already.',
  REJECTED: 'This dispute was rejected already.',
  WITHDRAWN: 'This dispute was withdrawn.',
} as const
