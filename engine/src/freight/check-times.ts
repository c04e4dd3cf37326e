import { refuse } from '../kernel/index.ts'
import { checkDelivery } from './deliver-load.ts'
import type { Load, LoadContext } from './load.ts'
import { COUNTED_AS_DELIVERED } from './load-status.ts'
import { movesTime, refuseFuture } from './load-times.ts'
import { reasonOf } from './step.ts'

/**
 * An edit of when a load was picked up or delivered: of what happened alone, and with a reason where another time was
 * recorded. Refuses `load.not_picked_up`, `load.not_delivered`, `load.reason_missing`, `load.time_in_future`,
 * `load.delivered_before_pickup`.
 */
export function checkTimes(before: Load, after: Load, reason: string | undefined, { at }: LoadContext): void {
  const isOtherPickup = before.pickedUpAt !== after.pickedUpAt
  const isOtherDelivery = before.deliveredAt !== after.deliveredAt
  if (!isOtherPickup && !isOtherDelivery) return
  if (isOtherPickup && before.pickedUpAt === null && !COUNTED_AS_DELIVERED.includes(before.status))
    refuse('refused', 'load.not_picked_up', 'This load is not picked up yet. Record the pickup first.', {
      field: 'pickedUpAt',
    })
  if (isOtherDelivery && before.deliveredAt === null)
    refuse('refused', 'load.not_delivered', 'This load is not delivered yet. Record the delivery first.', {
      field: 'deliveredAt',
    })
  if (movesTime(before, after)) reasonOf(reason ?? '')
  if (after.pickedUpAt !== null) refuseFuture(after.pickedUpAt, at)
  if (after.deliveredAt !== null) checkDelivery(after, after.deliveredAt, at)
}
