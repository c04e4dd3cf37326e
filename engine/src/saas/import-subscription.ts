import { type Day, refuse } from '../kernel/index.ts'
import { amendSubscription } from './amend-subscription.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { changeTerms } from './change-terms.ts'
import { moveSubscription } from './move-subscription.ts'
import { type NewSubscription, startSubscription } from './start-subscription.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import { type CancelReason, SUBSCRIPTION_STATUS_NAMES, type SubscriptionStatus } from './subscription-status.ts'

/** What a row of a file says: a subscription as it stands today. What it leaves blank is undefined and stays as it is. */
export type ImportedSubscription = NewSubscription & {
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

/** A file may bring a subscription in any status. */
export function importSubscription(said: ImportedSubscription, context: SubscriptionContext): ImportedTerms {
  const { status = 'ACTIVE' } = said
  const started = startSubscription({ ...said, isTrial: status === 'TRIAL' }, context).next
  const moved = movedTo(started, { ...said, changedOn: said.changedOn ?? said.startedOn }, context)
  return moved === started ? [started] : [started, { ...moved, version: 1 }]
}

/**
 * The same subscription again: price and status that the row says hold from its day on. The very same one where it says
 * nothing new. Refuses `subscription.another_start`, and what the changes refuse.
 */
export function reimportSubscription(
  subscription: Subscription,
  said: ImportedSubscription,
  context: SubscriptionContext,
): Subscription {
  if (said.startedOn !== subscription.startedOn)
    refuse(
      'conflict',
      'subscription.another_start',
      `It began on ${subscription.startedOn} here. Void it and import it again if that is wrong.`,
    )
  const { planId, amountMinor, interval, seats, changedOn: on } = said
  const isOpen = subscription.status !== 'CANCELLED'
  const priced = isOpen
    ? changeTerms(subscription, { version: subscription.version, on, planId, amountMinor, interval, seats }, context)
        .next
    : subscription
  const moved = movedTo(priced, said, context)
  const amendment = { version: moved.version, trialEndsOn: moved.status === 'TRIAL' ? said.trialEndsOn : undefined }
  const next = amendSubscription(moved, amendment, context).next
  return next === subscription ? subscription : { ...next, version: subscription.version + 1 }
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
