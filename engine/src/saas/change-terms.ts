import { type Day, type Decision, refuse, type SaasPlanId, unchanged } from '../kernel/index.ts'
import { checkPrice, type Price } from './billing-interval.ts'
import { nextChangeDay } from './check-change-day.ts'
import { decidedSubscription } from './decided-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SubscriptionChanges, SubscriptionEvent } from './subscription-events.ts'
import { refuseVoidedSubscription } from './subscription-step.ts'

export type TermsChange = { readonly [K in keyof Price]?: Price[K] | undefined } & {
  /** The version that the editor saw. */
  readonly version: number
  readonly on?: Day | undefined
  /** null: a price of its own; not said: it stays. */
  readonly planId?: SaasPlanId | null | undefined
}

const TERMS = ['planId', 'amountMinor', 'interval', 'seats'] as const

/**
 * Another plan, price or number of seats from a day on; upgrade and downgrade alike. The same terms again change nothing.
 * Refuses `subscription.voided`, `subscription.is_cancelled`, `record.changed`, and what the checks of day and price refuse.
 */
export function changeTerms(
  subscription: Subscription,
  change: TermsChange,
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEvent> {
  refuseVoidedSubscription(subscription)
  if (subscription.status === 'CANCELLED')
    refuse('conflict', 'subscription.is_cancelled', 'This subscription is cancelled. Reactivate it first.')
  const given = TERMS.filter((field) => change[field] !== undefined).map((field) => [field, change[field]])
  const terms = { ...subscription, ...Object.fromEntries(given) } as Subscription
  const changes = differences(subscription, terms)
  if (Object.keys(changes).length === 0) return unchanged(subscription)
  if (change.version !== subscription.version)
    refuse(
      'conflict',
      'record.changed',
      'Somebody changed this subscription meanwhile. Look at it again before you save.',
      { version: subscription.version },
    )
  checkPrice(terms)
  const changedOn = nextChangeDay(subscription, change.on, context)
  const { planId, amountMinor, interval, seats } = terms
  const changed = { planId, amountMinor, interval, seats, changedOn }
  return decidedSubscription(subscription, changed, 'saas.subscription_changed', { changes }, context)
}

function differences(before: Subscription, after: Subscription): SubscriptionChanges {
  const changed = TERMS.filter((field) => before[field] !== after[field])
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]))
}
