import { type Day, type Decision, refuse, unchanged } from '../kernel/index.ts'
import { nextChangeDay } from './check-change-day.ts'
import { decidedSubscription, subscriptionEvent } from './decided-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SaveOffer, SubscriptionEvent } from './subscription-events.ts'
import type { CancelReason } from './subscription-status.ts'
import { allowSubscriptionStep, refuseVoidedSubscription } from './subscription-step.ts'

export type Cancellation = {
  readonly on?: Day | undefined
  readonly reason: CancelReason
  readonly note?: string | null | undefined
  /** What was offered so that they stay; not said: nothing. */
  readonly offer?: SaveOffer | undefined
}

/**
 * From this day on it pays nothing. An offer that was accepted keeps the subscription as it is, and is told: what was
 * offered is agreed as a change of its own. Cancelling it again changes nothing. Refuses `subscription.note_missing` and
 * what the checks of step and day refuse.
 */
export function cancelSubscription(
  subscription: Subscription,
  cancellation: Cancellation,
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEvent> {
  refuseVoidedSubscription(subscription)
  if (subscription.status === 'CANCELLED') return unchanged(subscription)
  allowSubscriptionStep(subscription, 'CANCELLED', 'cancel')
  const cancelledOn = nextChangeDay(subscription, cancellation.on, context)
  const { reason, offer = null } = cancellation
  const note = cancellation.note?.trim() || null
  if (reason === 'OTHER' && note === null)
    refuse('refused', 'subscription.note_missing', 'Say in a few words why they leave.', { field: 'note' })
  if (offer?.isAccepted) {
    const next = { ...subscription, version: subscription.version + 1 }
    const saved = { before: subscription, after: next, happenedOn: cancelledOn }
    return { next, events: [subscriptionEvent('saas.subscription_saved', { reason, note, offer }, saved, context)] }
  }
  const changes = {
    status: 'CANCELLED',
    changedOn: cancelledOn,
    trialEndsOn: null,
    cancelledOn,
    cancelReason: reason,
    cancelNote: note,
  } as const
  return decidedSubscription(subscription, changes, 'saas.subscription_cancelled', { reason, note, offer }, context)
}
