import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, personOf, ventureOf } from '../../../platform/caller.ts'

/** Who decides something of a payout, when, and on which day of the venture it is booked. */
export type Booking = {
  readonly ventureId: VentureId
  readonly by: UserId
  readonly at: Instant
  readonly on: Day
}

export function bookingOf(caller: Caller, ventureId: VentureId): Booking {
  return { ventureId, by: personOf(caller), at: caller.now, on: ventureOf(caller, ventureId).today }
}
