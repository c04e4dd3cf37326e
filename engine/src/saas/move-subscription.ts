import { type Day, type Decision, unchanged } from '../kernel/index.ts'
import { nextChangeDay } from './check-change-day.ts'
import { decidedSubscription } from './decided-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SubscriptionEvent } from './subscription-events.ts'
import { SUBSCRIPTION_TRANSITIONS, type SubscriptionIntention, type SubscriptionStatus } from './subscription-status.ts'
import { allowSubscriptionStep, refuseVoidedSubscription } from './subscription-step.ts'

export type Move = { readonly status: 'ACTIVE' | 'PAUSED'; readonly on?: Day | undefined }

const EVENTS = {
  convert: 'saas.subscription_converted',
  resume: 'saas.subscription_resumed',
  reactivate: 'saas.subscription_reactivated',
  pause: 'saas.subscription_paused',
} as const

/**
 * Pausing, resuming, converting a trial and coming back after a cancellation. A pause pays nothing; whoever comes back
 * pays what was agreed last. The same move again changes nothing. Refuses what `allowSubscriptionStep` and
 * `nextChangeDay` refuse.
 */
export function moveSubscription(
  subscription: Subscription,
  { status, on }: Move,
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEvent> {
  refuseVoidedSubscription(subscription)
  if (subscription.status === status) return unchanged(subscription)
  const intention = subscriptionIntention(subscription, status)
  allowSubscriptionStep(subscription, status, intention)
  const changes = {
    status,
    changedOn: nextChangeDay(subscription, on, context),
    trialEndsOn: null,
    cancelledOn: null,
    cancelReason: null,
    cancelNote: null,
  }
  return decidedSubscription(subscription, changes, EVENTS[intention], {}, context)
}

/** What a requested status means for a subscription as it stands; of a step that is refused, what it would have to mean. */
export function subscriptionIntention(
  { status }: { readonly status: SubscriptionStatus },
  to: Move['status'],
): keyof typeof EVENTS {
  const intention: SubscriptionIntention | undefined = SUBSCRIPTION_TRANSITIONS[status][to]
  return intention !== undefined && intention in EVENTS ? (intention as keyof typeof EVENTS) : USUAL[to]
}

const USUAL = { ACTIVE: 'resume', PAUSED: 'pause' } as const
