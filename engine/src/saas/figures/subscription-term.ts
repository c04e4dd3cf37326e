import type { Day, SaasAccountId, SubscriptionId } from '../../kernel/index.ts'
import type { CancelReason, SubscriptionStatus } from '../subscription-status.ts'

/** What holds of a subscription from a business day on, until its next term. One a subscription and day. */
export type SubscriptionTerm = {
  readonly subscriptionId: SubscriptionId
  readonly accountId: SaasAccountId
  readonly currency: string
  readonly effectiveOn: Day
  readonly status: SubscriptionStatus
  /** Whole minor units in a month; 0 of trials, pauses, cancellations and one-offs. */
  readonly mrrMinor: number
  /** Of a CANCELLED term. */
  readonly cancelReason: CancelReason | null
}
