import { type Day, refuse } from '../kernel/index.ts'
import { amendSubscription } from './amend-subscription.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { changeTerms } from './change-terms.ts'
import { moveSubscription } from './move-subscription.ts'
import { type NewSubscription, startSubscription } from './start-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import { type CancelReason, SUBSCRIPTION_STATUS_NAMES, type SubscriptionStatus } from './subscription-status.ts'

/** What a row of a file says: a subscription as it stands today. What it leaves blank is undefined and stays as it is. */
export type ImportedSubscription = Omit<NewSubscription, (typeof WITH_DEFAULTS)[number]> & {
  readonly [K in (typeof WITH_DEFAULTS)[number]]?: NewSubscription[K] | undefined
} & {
  readonly startedOn: Day
  readonly status?: SubscriptionStatus | undefined
  /** Since when price, seats or status are so; not said: of a new one its start, of one that stands today. */
  readonly changedOn?: Day | undefined
  readonly cancelledOn?: Day | undefined
  readonly cancelReason?: CancelReason | undefined
  readonly cancelNote?: string | undefined
}

/** In the order in which they came about: each has a row in the history of terms. */
export type ImportedTerms = readonly [Subscription, ...(readonly Subscription[])]

const WITH_DEFAULTS = ['planId', 'interval', 'seats'] as const

/** A file may bring a subscription in any status. What it leaves blank: one seat, monthly, at a price of its own. */
export function importSubscription(said: ImportedSubscription, context: SubscriptionContext): ImportedTerms {
  const { status = 'ACTIVE', planId = null, interval = 'MONTH', seats = 1 } = said
  const started = startSubscription({ ...said, planId, interval, seats, isTrial: status === 'TRIAL' }, context).next
  const moved = movedTo(started, { ...said, changedOn: said.changedOn ?? said.startedOn }, context)
  return moved === started ? [started] : [started, { ...moved, version: 1 }]
}

/**
 * The same subscription again: price and status that the row says hold from its day on. The terms that it goes through,
 * the last as it stands then; none where the row says nothing new. Whoever comes back pays the price of the row from the
 * day on which they come back; of one that is cancelled and stays so, or ends without a day for its price, the price is
 * not asked. Refuses `subscription.another_start`, and what the changes refuse.
 */
export function reimportSubscription(
  subscription: Subscription,
  said: ImportedSubscription,
  context: SubscriptionContext,
): readonly Subscription[] {
  if (said.startedOn !== subscription.startedOn)
    refuse(
      'conflict',
      'subscription.another_start',
      `It began on ${subscription.startedOn} here. Void it and import it again if that is wrong.`,
    )
  const steps = subscription.status === 'CANCELLED' ? [movedTo, pricedAs, trialOf] : [pricedAs, movedTo, trialOf]
  const terms: Subscription[] = []
  for (const step of steps) {
    const before = terms.at(-1) ?? subscription
    const after = step(before, said, context)
    if (after !== before) terms.push(after)
  }
  return terms
}

function pricedAs(subscription: Subscription, said: ImportedSubscription, context: SubscriptionContext): Subscription {
  const { planId, amountMinor, interval, seats, changedOn: on } = said
  const endsUndated = said.status === 'CANCELLED' && on === undefined
  if (subscription.status === 'CANCELLED' || endsUndated) return subscription
  return changeTerms(subscription, { version: subscription.version, on, planId, amountMinor, interval, seats }, context)
    .next
}

function trialOf(subscription: Subscription, said: ImportedSubscription, context: SubscriptionContext): Subscription {
  const trialEndsOn = subscription.status === 'TRIAL' ? said.trialEndsOn : undefined
  return amendSubscription(subscription, { version: subscription.version, trialEndsOn }, context).next
}

function movedTo(subscription: Subscription, said: ImportedSubscription, context: SubscriptionContext): Subscription {
  const { status, changedOn, cancelledOn, cancelReason = 'OTHER', cancelNote } = said
  if (status === undefined || status === subscription.status) return subscription
  if (status === 'CANCELLED') {
    const note = cancelNote ?? (cancelReason === 'OTHER' ? 'Imported' : undefined)
    return cancelSubscription(subscription, { on: cancelledOn ?? changedOn, reason: cancelReason, note }, context).next
  }
  if (status === 'TRIAL')
    refuse(
      'conflict',
      'subscription.goes_back',
      `It is ${SUBSCRIPTION_STATUS_NAMES[subscription.status]} here and was on trial before. Leave the status blank.`,
    )
  return moveSubscription(subscription, { status, on: changedOn }, context).next
}
