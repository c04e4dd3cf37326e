import type { SubscriptionContext } from '@holdfast/engine/saas'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'

/** Who decides about a subscription of this venture, when, and by which clock. */
export function subscriptionContext(caller: Caller, { type, zone }: CallerVenture): SubscriptionContext {
  return { at: caller.now, by: personOf(caller), ventureType: type, zone }
}
