import { type Decision, refuse, unchanged } from '../kernel/index.ts'
import { decidedSubscription } from './decided-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SubscriptionEvent } from './subscription-events.ts'

/** Entered by mistake: it counts nowhere, since its start. Voiding it again changes nothing. Refuses `subscription.reason_missing`. */
export function voidSubscription(
  subscription: Subscription,
  input: { readonly reason: string },
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEvent> {
  if (subscription.voidedAt !== null) return unchanged(subscription)
  const reason = input.reason.trim()
  if (reason === '') refuse('refused', 'subscription.reason_missing', 'Give a reason.', { field: 'reason' })
  return decidedSubscription(subscription, { voidedAt: context.at }, 'saas.subscription_voided', { reason }, context)
}
