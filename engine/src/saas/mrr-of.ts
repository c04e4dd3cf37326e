import { monthlyMinor } from './billing-interval.ts'
import type { Subscription } from './subscription.ts'

type Paying = Pick<Subscription, 'status' | 'amountMinor' | 'interval' | 'seats'>

/** Monthly recurring revenue in whole minor units: what is ACTIVE pays; trials, pauses and one-offs are 0. */
export function mrrOf(subscription: Paying): number {
  return subscription.status === 'ACTIVE' ? monthlyMinor(subscription) : 0
}
