import type { SubscriptionChange } from '@holdfast/contract'
import type { Decision } from '@holdfast/engine/kernel'
import {
  amendSubscription,
  changeTerms,
  moveSubscription,
  type Subscription,
  type SubscriptionEvent,
  subscriptionIntention,
} from '@holdfast/engine/saas'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { subscriptionContext } from '../context.ts'
import { authorizeSubscriptionWish } from '../policy.ts'
import { refuseOtherCurrency, requirePlan } from '../store/find-priced.ts'
import { type HeldSubscription, holdSubscription } from '../store/hold-subscription.ts'
import { saveSubscription } from '../store/save-subscription.ts'

type TermsWish = Extract<SubscriptionChange, { readonly terms: object }>

/** One intention a call: what changes no revenue, other terms, or one step. */
export async function changeSubscription(
  tx: Tx,
  caller: Caller,
  { id, ...change }: { readonly id: string } & SubscriptionChange,
): Promise<SaasRef> {
  const held = await holdSubscription(tx, caller, id)
  const { subscription, venture } = held
  const { next, events } = await decided(tx, caller, held, change)
  await saveSubscription(tx, subscription, next, { at: caller.now, by: personOf(caller) })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id }
}

async function decided(
  tx: Tx,
  caller: Caller,
  { subscription, venture }: HeldSubscription,
  change: SubscriptionChange,
): Promise<Decision<Subscription, SubscriptionEvent>> {
  const context = subscriptionContext(caller, venture)
  if ('status' in change) {
    authorizeSubscriptionWish(caller, subscriptionIntention(subscription, change.status), subscription)
    return moveSubscription(subscription, change, context)
  }
  if ('terms' in change) {
    authorizeSubscriptionWish(caller, 'change', subscription)
    const { version, on } = change
    return changeTerms(subscription, { ...(await termsOf(tx, subscription, change)), version, on }, context)
  }
  authorizeSubscriptionWish(caller, 'amend', subscription)
  return amendSubscription(subscription, change, context)
}

/** Another plan says price and interval where these are not given. Refuses what plans refuse. */
async function termsOf(tx: Tx, subscription: Subscription, { terms }: TermsWish) {
  const { planId, amountMinor, interval, seats } = terms
  if (typeof planId !== 'string') return { planId, amountMinor, interval, seats }
  const plan = await requirePlan(tx, subscription.ventureId, planId, subscription.planId)
  refuseOtherCurrency(plan, subscription.currency)
  const isAnother = plan.id !== subscription.planId
  return {
    planId: plan.id,
    amountMinor: amountMinor ?? (isAnother ? plan.amountMinor : undefined),
    interval: interval ?? (isAnother ? plan.interval : undefined),
    seats,
  }
}
