import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { bookGranted, type Granted, isBookingLocked } from './store/book-granted.ts'

export type ToGrant = Omit<Granted, 'bookedOn' | 'by' | 'at'>

/** Books a correction of one day's work on the venture's today. Under the pay lock. */
export async function grant(
  tx: Tx,
  caller: Caller,
  toGrant: ToGrant,
): Promise<{ readonly id: string; readonly bookedOn: string }> {
  const { today: bookedOn, name } = ventureOf(caller, toGrant.ventureId)
  if (toGrant.amountMinor === 0)
    refuse('refused', 'adjustment.of_nothing', 'An adjustment adds or takes something. Give an amount other than 0.', {
      field: 'amountMinor',
    })
  const granted: Granted = { ...toGrant, bookedOn, by: personOf(caller), at: caller.now }
  if (await isBookingLocked(tx, granted))
    refuse(
      'refused',
      'adjustment.day_locked',
      `Today, ${bookedOn} in ${name}, is in a payout of this person that is approved. Book it tomorrow, or void that payout first.`,
    )
  const id = await bookGranted(tx, granted)
  const { ventureId, turn: _, at: _at, by: _by, ...said } = granted
  await audit(tx, caller, {
    ventureId,
    action: 'incentives.grant_adjustment',
    subject: { kind: 'adjustment', id },
    after: said,
  })
  publish(tx, caller, ventureId, [
    {
      type: 'incentives.adjustment_granted',
      subjectId: id,
      days: [bookedOn],
      facts: { userIds: [granted.userId], userId: granted.userId, workDay: granted.workDay },
    },
  ])
  return { id, bookedOn }
}
