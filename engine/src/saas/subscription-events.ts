import type { BusinessEvent, Day, Instant, Money, SaasAccountId, UserId } from '../kernel/index.ts'
import type { BillingInterval } from './billing-interval.ts'
import type { CancelReason, SubscriptionStatus } from './subscription-status.ts'

export const SUBSCRIPTION_EVENT_TYPES = [
  'saas.subscription_started',
  'saas.subscription_converted',
  'saas.subscription_changed',
  'saas.subscription_paused',
  'saas.subscription_resumed',
  'saas.subscription_cancelled',
  'saas.subscription_saved',
  'saas.subscription_reactivated',
  'saas.subscription_amended',
  'saas.subscription_voided',
] as const

type Change = { readonly before: unknown; readonly after: unknown }
export type SubscriptionChanges = Readonly<Record<string, Change>>

/** What was offered to keep a customer who wanted to leave. */
export type SaveOffer = { readonly text: string; readonly isAccepted: boolean }

/** The subscription as the event left it, and what it paid in a month before. */
export type SubscriptionFacts = {
  readonly accountId: SaasAccountId
  readonly accountName: string
  readonly reference: string | null
  readonly status: SubscriptionStatus
  readonly price: Money
  readonly interval: BillingInterval
  readonly seats: number
  readonly mrr: Money
  readonly mrrBefore: Money
  /** The business day on which the change begins. */
  readonly on: Day
  readonly isTest: boolean
  readonly by: UserId | null
  readonly at: Instant
}

export type SubscriptionExtra = {
  'saas.subscription_started': object
  'saas.subscription_converted': object
  'saas.subscription_changed': { readonly changes: SubscriptionChanges }
  'saas.subscription_paused': object
  'saas.subscription_resumed': object
  'saas.subscription_cancelled': {
    readonly reason: CancelReason
    readonly note: string | null
    readonly offer: SaveOffer | null
  }
  /** The customer wanted to leave for `reason` and took what was offered. */
  'saas.subscription_saved': {
    readonly reason: CancelReason
    readonly note: string | null
    readonly offer: SaveOffer
  }
  'saas.subscription_reactivated': object
  'saas.subscription_amended': { readonly changes: SubscriptionChanges }
  'saas.subscription_voided': { readonly reason: string }
}

export type SubscriptionEventType = (typeof SUBSCRIPTION_EVENT_TYPES)[number]
export type SubscriptionEventOf<T extends SubscriptionEventType> = BusinessEvent<
  T,
  SubscriptionFacts & SubscriptionExtra[T]
>
export type SubscriptionEvent = { [T in SubscriptionEventType]: SubscriptionEventOf<T> }[SubscriptionEventType]
