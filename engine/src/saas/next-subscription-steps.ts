import type { Permission } from '../access/index.ts'
import type { Subscription } from './subscription.ts'
import { SUBSCRIPTION_INTENTIONS, SUBSCRIPTION_TRANSITIONS, type SubscriptionIntention } from './subscription-status.ts'

/** What can be done to the subscription now, in the order of the buttons. */
export function nextSubscriptionSteps({
  status,
  voidedAt,
}: Pick<Subscription, 'status' | 'voidedAt'>): readonly SubscriptionIntention[] {
  if (voidedAt !== null) return []
  const possible = new Set<SubscriptionIntention>([...Object.values(SUBSCRIPTION_TRANSITIONS[status]), 'void'])
  if (status !== 'CANCELLED') possible.add('change')
  return SUBSCRIPTION_INTENTIONS.filter((intention) => possible.has(intention))
}

/** Voiding is a correction: the figures of all its months follow. */
export function permissionForSubscription(wish: SubscriptionIntention | 'amend'): Permission {
  return wish === 'void' ? 'saas.manage' : 'saas.write'
}
