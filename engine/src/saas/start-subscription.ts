import {
  type Day,
  type Decision,
  refuse,
  type SaasAccountId,
  type SaasPlanId,
  type SubscriptionId,
  type VentureId,
} from '../kernel/index.ts'
import { checkPrice, type Price } from './billing-interval.ts'
import { changeDay } from './check-change-day.ts'
import { checkTrialEnd } from './check-trial-end.ts'
import { subscriptionEvent } from './decided-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SubscriptionEvent } from './subscription-events.ts'

export type NewSubscription = Price & {
  readonly id: SubscriptionId
  readonly ventureId: VentureId
  readonly accountId: SaasAccountId
  readonly accountName: string
  readonly reference?: string | null | undefined
  readonly currency: string
  readonly planId: SaasPlanId | null
  /** The venture's today, when it is not said. */
  readonly startedOn?: Day | undefined
  /** A trial pays nothing until it is converted. */
  readonly isTrial?: boolean | undefined
  readonly trialEndsOn?: Day | null | undefined
  readonly isTest?: boolean | undefined
}

/** A subscription that pays from its first day, or a trial. Refuses `venture.wrong_type`, and what the checks refuse. */
export function startSubscription(
  input: NewSubscription,
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEvent> {
  if (context.ventureType !== 'SAAS')
    refuse('forbidden', 'venture.wrong_type', 'Only SaaS ventures have subscriptions.')
  const startedOn = changeDay(input.startedOn, context)
  const { isTrial = false, startedOn: _, ...given } = input
  const subscription: Subscription = {
    ...given,
    reference: input.reference ?? null,
    status: isTrial ? 'TRIAL' : 'ACTIVE',
    startedOn,
    changedOn: startedOn,
    trialEndsOn: input.trialEndsOn ?? null,
    cancelledOn: null,
    cancelReason: null,
    cancelNote: null,
    isTest: input.isTest ?? false,
    voidedAt: null,
    version: 1,
  }
  checkPrice(subscription)
  checkTrialEnd(subscription)
  return {
    next: subscription,
    events: [subscriptionEvent('saas.subscription_started', {}, { before: null, after: subscription }, context)],
  }
}
