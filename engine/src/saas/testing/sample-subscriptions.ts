import type { SaasAccountId, SubscriptionId, VentureId } from '../../kernel/index.ts'
import type { SubscriptionTerm } from '../figures/index.ts'
import { type NewSubscription, startSubscription } from '../start-subscription.ts'
import type { Subscription, SubscriptionContext } from '../subscription.ts'

/** Noon of 18 June 2026 in Los Angeles. */
export const NOON: SubscriptionContext = {
  at: '2026-06-18T19:00:00.000Z',
  by: null,
  ventureType: 'SAAS',
  zone: 'America/Los_Angeles',
}

export const NEW: NewSubscription = {
  id: 'subscription' as SubscriptionId,
  ventureId: 'ledgerly' as VentureId,
  accountId: 'acme' as SaasAccountId,
  accountName: 'Acme',
  currency: 'USD',
  planId: null,
  amountMinor: 100_00,
  interval: 'MONTH',
  seats: 1,
  startedOn: '2026-05-10',
}

export function started(given: Partial<NewSubscription> = {}): Subscription {
  return startSubscription({ ...NEW, ...given }, NOON).next
}

export function term(
  [account, subscription]: readonly [account: string, subscription: string],
  effectiveOn: string,
  mrrMinor: number,
  more: Partial<SubscriptionTerm> = {},
): SubscriptionTerm {
  return {
    accountId: account as SaasAccountId,
    subscriptionId: subscription as SubscriptionId,
    currency: 'USD',
    effectiveOn,
    status: mrrMinor > 0 ? 'ACTIVE' : 'CANCELLED',
    mrrMinor,
    cancelReason: mrrMinor > 0 ? null : 'PRICE',
    ...more,
  }
}
