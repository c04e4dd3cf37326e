import { type Day, type Decision, touched } from '../kernel/index.ts'
import { mrrOf } from './mrr-of.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'
import type { SubscriptionEventOf, SubscriptionEventType, SubscriptionExtra } from './subscription-events.ts'

/** The usual outcome: `changes` applied, version raised, one event. */
export function decidedSubscription<T extends SubscriptionEventType>(
  subscription: Subscription,
  changes: Partial<Subscription>,
  type: T,
  extra: SubscriptionExtra[T],
  context: SubscriptionContext,
): Decision<Subscription, SubscriptionEventOf<T>> {
  const next = { ...subscription, ...changes, version: subscription.version + 1 }
  return { next, events: [subscriptionEvent(type, extra, { before: subscription, after: next }, context)] }
}

type Moved = {
  readonly before: Subscription | null
  readonly after: Subscription
  /** Of what happens on another day than that of the last change. */
  readonly happenedOn?: Day
}

/** Figures follow from the first day that the event touches: a void takes back everything since the start. */
export function subscriptionEvent<T extends SubscriptionEventType>(
  type: T,
  extra: SubscriptionExtra[T],
  { before, after, happenedOn = after.changedOn }: Moved,
  { at, by }: SubscriptionContext,
): SubscriptionEventOf<T> {
  const { currency } = after
  const isVoided = before !== null && before.voidedAt !== after.voidedAt
  const on: Day = isVoided ? after.startedOn : happenedOn
  const facts = {
    accountId: after.accountId,
    accountName: after.accountName,
    reference: after.reference,
    status: after.status,
    price: { minor: after.amountMinor, currency },
    interval: after.interval,
    seats: after.seats,
    mrr: { minor: after.voidedAt === null ? mrrOf(after) : 0, currency },
    mrrBefore: { minor: before === null ? 0 : mrrOf(before), currency },
    on,
    isTest: after.isTest,
    by,
    at,
    ...extra,
  }
  return { type, subjectId: after.id, days: touched(on), facts }
}
