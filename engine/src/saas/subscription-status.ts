export const SUBSCRIPTION_STATUSES = ['TRIAL', 'ACTIVE', 'PAUSED', 'CANCELLED'] as const
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number]

/** What can be wanted of a subscription, in the order of the buttons. */
export const SUBSCRIPTION_INTENTIONS = ['convert', 'change', 'pause', 'resume', 'cancel', 'reactivate', 'void'] as const
export type SubscriptionIntention = (typeof SUBSCRIPTION_INTENTIONS)[number]

type Steps = Readonly<Partial<Record<SubscriptionStatus, SubscriptionIntention>>>

/** Every legal move: from → to → the intention that makes it. What is absent is refused, by the database too. */
export const SUBSCRIPTION_TRANSITIONS: Readonly<Record<SubscriptionStatus, Steps>> = {
  TRIAL: { ACTIVE: 'convert', CANCELLED: 'cancel' },
  ACTIVE: { PAUSED: 'pause', CANCELLED: 'cancel' },
  PAUSED: { ACTIVE: 'resume', CANCELLED: 'cancel' },
  CANCELLED: { ACTIVE: 'reactivate' },
}

export const SUBSCRIPTION_STATUS_NAMES: Readonly<Record<SubscriptionStatus, string>> = {
  TRIAL: 'on trial',
  ACTIVE: 'active',
  PAUSED: 'paused',
  CANCELLED: 'cancelled',
}

/** Why a customer leaves. */
export const CANCEL_REASONS = [
  'PRICE',
  'COMPETITOR',
  'MISSING_FEATURE',
  'NOT_USED',
  'SERVICE',
  'PAYMENT_FAILED',
  'OUT_OF_BUSINESS',
  'OTHER',
] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

export const CANCEL_REASON_NAMES: Readonly<Record<CancelReason, string>> = {
  PRICE: 'Price',
  COMPETITOR: 'Went to a competitor',
  MISSING_FEATURE: 'Missing feature',
  NOT_USED: 'Did not use it',
  SERVICE: 'Service or quality',
  PAYMENT_FAILED: 'Payment failed',
  OUT_OF_BUSINESS: 'Out of business',
  OTHER: 'Other',
}
