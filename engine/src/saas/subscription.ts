import type { VentureType } from '../access/index.ts'
import type { Day, Instant, SaasAccountId, SaasPlanId, SubscriptionId, UserId, VentureId } from '../kernel/index.ts'
import type { BillingInterval } from './billing-interval.ts'
import type { CancelReason, SubscriptionStatus } from './subscription-status.ts'

/**
 * A subscription as its rules see it: the terms that hold since `changedOn`. Each change begins on a business day of the
 * venture; of two on one day the later one counts. Money is whole minor units of `currency`.
 */
export type Subscription = {
  readonly id: SubscriptionId
  readonly ventureId: VentureId
  readonly accountId: SaasAccountId
  readonly accountName: string
  /** What the billing system calls it. */
  readonly reference: string | null
  readonly currency: string
  readonly status: SubscriptionStatus
  /** null: a price of its own. */
  readonly planId: SaasPlanId | null
  /** Of one seat and interval. */
  readonly amountMinor: number
  readonly interval: BillingInterval
  readonly seats: number
  readonly startedOn: Day
  /** The day of the last change of status, price, seats or plan. */
  readonly changedOn: Day
  /** Nothing happens by itself on that day: somebody converts the trial or cancels it. */
  readonly trialEndsOn: Day | null
  /** These three while it is CANCELLED only. */
  readonly cancelledOn: Day | null
  readonly cancelReason: CancelReason | null
  readonly cancelNote: string | null
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}

/** Who does it (null: a file says so), when, in what kind of venture and by which clock. */
export type SubscriptionContext = {
  readonly at: Instant
  readonly by: UserId | null
  readonly ventureType: VentureType
  readonly zone: string
}
