export { amendSubscription, type SubscriptionAmendment } from './amend-subscription.ts'
export {
  BILLING_INTERVAL_NAMES,
  BILLING_INTERVALS,
  type BillingInterval,
  MOST_SEATS,
  monthlyMinor,
  type Price,
} from './billing-interval.ts'
export { type Cancellation, cancelSubscription } from './cancel-subscription.ts'
export { changeTerms, type TermsChange } from './change-terms.ts'
export { CUSTOMERS_IMPORTED, customersImported } from './customers-imported.ts'
export * from './figures/index.ts'
export {
  type ImportedSubscription,
  type ImportedTerms,
  importSubscription,
  reimportSubscription,
} from './import-subscription.ts'
export { type Move, moveSubscription, subscriptionIntention } from './move-subscription.ts'
export { mrrOf } from './mrr-of.ts'
export { nextSubscriptionSteps, permissionForSubscription } from './next-subscription-steps.ts'
export {
  changesBetween,
  SAAS_RECORD_EVENT_TYPES,
  type SaasRecordEvent,
  type SaasRecordEventType,
  saasRecordEvent,
} from './record-events.ts'
export { type NewSubscription, startSubscription } from './start-subscription.ts'
export type { Subscription, SubscriptionContext } from './subscription.ts'
export { type SaveOffer, SUBSCRIPTION_EVENT_TYPES, type SubscriptionEvent } from './subscription-events.ts'
export {
  CANCEL_REASON_NAMES,
  CANCEL_REASONS,
  type CancelReason,
  SUBSCRIPTION_INTENTIONS,
  SUBSCRIPTION_STATUS_NAMES,
  SUBSCRIPTION_STATUSES,
  SUBSCRIPTION_TRANSITIONS,
  type SubscriptionIntention,
  type SubscriptionStatus,
} from './subscription-status.ts'
export { refuseVoidedSubscription } from './subscription-step.ts'
export {
  SUBSCRIPTIONS_IMPORTED,
  type SubscriptionsImported,
  subscriptionsImported,
} from './subscriptions-imported.ts'
export { voidSubscription } from './void-subscription.ts'
