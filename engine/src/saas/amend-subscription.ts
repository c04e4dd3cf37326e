import { type Day, type Decision, refuse, unchanged } from '../kernel/index.ts'
import { checkTrialEnd } from './check-trial-end.ts'
import { decidedSubscription } from './decided-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SubscriptionEvent } from './subscription-events.ts'
import { refuseVoidedSubscription } from './subscription-step.ts'

const EDITABLE = ['reference', 'trialEndsOn'] as const

/** Only what is given is edited; null takes it away. */
export type SubscriptionAmendment = {
  readonly version: number
  readonly reference?: string | null | undefined
  readonly trialEndsOn?: Day | null | undefined
}

/** Edits what changes no revenue. Refuses `subscription.voided`, `record.changed`, `subscription.trial_end_invalid`. */
export function amendSubscription(
  subscription: Subscription,
  amendment: SubscriptionAmendment,
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEvent> {
  refuseVoidedSubscription(subscription)
  const given = EDITABLE.filter((field) => amendment[field] !== undefined).map((field) => [field, amendment[field]])
  const next: Subscription = { ...subscription, ...Object.fromEntries(given) }
  const changed = EDITABLE.filter((field) => subscription[field] !== next[field])
  if (changed.length === 0) return unchanged(subscription)
  if (amendment.version !== subscription.version)
    refuse(
      'conflict',
      'record.changed',
      'Somebody changed this subscription meanwhile. Look at it again before you save.',
      { version: subscription.version },
    )
  checkTrialEnd(next)
  const changes = Object.fromEntries(
    changed.map((field) => [field, { before: subscription[field], after: next[field] }]),
  )
  return decidedSubscription(subscription, next, 'saas.subscription_amended', { changes }, context)
}
