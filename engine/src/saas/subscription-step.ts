import { refuse } from '../kernel/index.ts'
import type { Subscription } from './subscription.ts'
import {
  SUBSCRIPTION_STATUS_NAMES,
  SUBSCRIPTION_TRANSITIONS,
  type SubscriptionIntention,
  type SubscriptionStatus,
} from './subscription-status.ts'

/** Refuses (conflict) `subscription.voided`, `subscription.illegal_step`. */
export function allowSubscriptionStep(
  subscription: Subscription,
  to: SubscriptionStatus,
  intention: SubscriptionIntention,
): void {
  refuseVoidedSubscription(subscription)
  if (SUBSCRIPTION_TRANSITIONS[subscription.status][to] === intention) return
  refuse('conflict', 'subscription.illegal_step', sentence(subscription.status, to), { from: subscription.status, to })
}

export function refuseVoidedSubscription({ voidedAt }: Pick<Subscription, 'voidedAt'>): void {
  if (voidedAt !== null)
    refuse('conflict', 'subscription.voided', 'This subscription is void. Enter it again if it is real.')
}

function sentence(from: SubscriptionStatus, to: SubscriptionStatus): string {
  const refusal = `This subscription is ${SUBSCRIPTION_STATUS_NAMES[from]} and cannot become ${SUBSCRIPTION_STATUS_NAMES[to]}.`
  const hint = HINTS[from]
  return hint === undefined ? refusal : `${refusal} ${hint}`
}

const HINTS: Readonly<Partial<Record<SubscriptionStatus, string>>> = {
  TRIAL: 'Convert or cancel the trial.',
  CANCELLED: 'Reactivate it first.',
}
