import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { isLocked } from '../../store/locked.ts'

export type Granted = {
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly currency: string
  readonly planId: string
  readonly ruleKey: string
  readonly workDay: Day
  readonly bookedOn: Day
  readonly amountMinor: number
  readonly reason: string
  readonly turn: number
  readonly by: UserId
  readonly at: Instant
}

/** Beside whatever is booked for the same work: no recompute nets, replaces or removes it. */
export async function bookGranted(tx: Tx, granted: Granted): Promise<string> {
  const inserted = await tx
    .insertInto('incentives.adjustments')
    .values({
      venture_id: granted.ventureId,
      user_id: granted.userId,
      currency: granted.currency,
      kind: 'GRANTED',
      plan_id: granted.planId,
      rule_key: granted.ruleKey,
      work_day: granted.workDay,
      booked_on: granted.bookedOn,
      amount_minor: granted.amountMinor,
      reason: granted.reason,
      turn: granted.turn,
      recorded_by: granted.by,
      recorded_at: granted.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

type Booking = Pick<Granted, 'ventureId' | 'userId' | 'currency' | 'bookedOn'>

/** Whether the day of the booking is in a payout that was approved. */
export async function isBookingLocked(db: Reads, { ventureId, userId, currency, bookedOn }: Booking): Promise<boolean> {
  const locked = isLocked(sql`${ventureId}::uuid`, {
    person: sql`${userId}::uuid`,
    currency: sql`${currency}`,
    day: sql`${bookedOn}::date`,
  })
  const found = await sql<{ locked: boolean }>`select ${locked} as locked`.execute(db)
  return found.rows[0]?.locked ?? false
}
