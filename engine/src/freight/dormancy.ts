import { addDays, type Day } from '../kernel/index.ts'

/** Days without a delivery: the day of the last one, and the first day on which these were more than the venture allows. */
export type Stretch = { readonly lastDeliveredOn: Day; readonly dormantOn: Day }
export type DeliveredLoad = { readonly id: string; readonly number: string; readonly deliveredOn: Day }

/** A customer as the night finds it. */
export type Shipper = {
  /** False once it is void or merged: nobody misses it. */
  readonly stands: boolean
  /** Up to today; null: it never shipped, which is a prospect and not dormant. */
  readonly lastDeliveredOn: Day | null
  /** The stretch that was noticed and has not ended. */
  readonly open: Stretch | null
  /** The first load delivered on or after the day on which that stretch became one. */
  readonly firstSince: DeliveredLoad | null
}

/** `by` null: no load ended it; what was delivered, the days allowed or the customer itself were corrected. */
export type DormancyStep = {
  readonly ended: { readonly on: Day; readonly by: DeliveredLoad | null } | null
  readonly begun: Stretch | null
}

/** Dormant are more than `dormantDays` whole days since the last delivery, so from the day after the last allowed one. */
export function stretchAfter(lastDeliveredOn: Day, dormantDays: number): Stretch {
  return { lastDeliveredOn, dormantOn: addDays(lastDeliveredOn, dormantDays + 1) }
}

/**
 * What is to be noted of a customer on `today`, however long nobody looked: the end of a stretch and the begin of the next
 * one may both have been missed. Asked again, nothing. A delivery that is entered late and lies inside of a stretch
 * leaves it as it was noticed.
 */
export function dormancyStep(shipper: Shipper, dormantDays: number, today: Day): DormancyStep {
  const { stands, lastDeliveredOn, open, firstSince } = shipper
  const stretch = stands && lastDeliveredOn !== null ? stretchAfter(lastDeliveredOn, dormantDays) : null
  const now = stretch !== null && stretch.dormantOn <= today ? stretch : null
  if (open === null) return { ended: null, begun: now }
  if (stands && firstSince !== null) return { ended: { on: firstSince.deliveredOn, by: firstSince }, begun: now }
  return now === null ? { ended: { on: today, by: null }, begun: null } : { ended: null, begun: null }
}
