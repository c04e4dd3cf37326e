import { businessDay, type Day, type Decision, type Instant, refuse, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { refuseFuture } from './load-times.ts'
import { allowStep, refuseVoided } from './step.ts'

/** `billingDate`: set only where it is not to be the business day of the delivery. */
export type Delivery = { readonly deliveredAt: Instant; readonly billingDate?: Day | undefined }

/**
 * COVERED, DISPATCHED or IN_TRANSIT → DELIVERED; steps left out stay unknown. Who records it earns the points.
 * Refuses `load.time_in_future` (more than 5 minutes ahead) and `load.delivered_before_pickup`.
 */
export function deliverLoad(load: Load, delivery: Delivery, context: LoadContext): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'DELIVERED') return unchanged(load)
  allowStep(load, 'DELIVERED', 'deliver')
  checkDelivery(load, delivery.deliveredAt, context.at)
  const deliveredOn = businessDay(delivery.deliveredAt, load.zone)
  const billingDateFixed = delivery.billingDate ?? load.billingDateFixed
  const changes = {
    status: 'DELIVERED',
    deliveredAt: delivery.deliveredAt,
    deliveredOn,
    deliveredBy: context.by,
    billingDateFixed,
    billingDate: billingDateFixed ?? deliveredOn,
  } as const
  return decided(load, changes, 'freight.load_delivered', {}, context)
}

/** Refuses `load.time_in_future`, `load.delivered_before_pickup`. */
export function checkDelivery({ pickedUpAt }: Pick<Load, 'pickedUpAt'>, deliveredAt: Instant, now: Instant): void {
  refuseFuture(deliveredAt, now)
  if (pickedUpAt !== null && deliveredAt < pickedUpAt)
    refuse('refused', 'load.delivered_before_pickup', 'A load cannot be delivered before it was picked up.', {
      pickedUpAt,
      deliveredAt,
    })
}
