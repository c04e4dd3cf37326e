import { mrrOf, type Subscription } from '@holdfast/engine/saas'

/** The columns of what rules decide, but for who and what it is. */
export function decidedColumns(subscription: Subscription) {
  return {
    reference: subscription.reference,
    ...priceColumns(subscription),
    status: subscription.status,
    changed_on: subscription.changedOn,
    trial_ends_on: subscription.trialEndsOn,
    cancelled_on: subscription.cancelledOn,
    cancel_reason: subscription.cancelReason,
    cancel_note: subscription.cancelNote,
    voided_at: subscription.voidedAt,
    version: subscription.version,
  }
}

/** What never changes again. */
export function givenColumns(subscription: Subscription) {
  return {
    venture_id: subscription.ventureId,
    id: subscription.id,
    customer_id: subscription.accountId,
    currency: subscription.currency,
    started_on: subscription.startedOn,
    is_test: subscription.isTest,
  }
}

/** What holds from the day of the last change on. */
export function termColumns(subscription: Subscription) {
  return {
    venture_id: subscription.ventureId,
    subscription_id: subscription.id,
    effective_on: subscription.changedOn,
    ...priceColumns(subscription),
    status: subscription.status,
    cancel_reason: subscription.cancelReason,
  }
}

function priceColumns(subscription: Subscription) {
  return {
    plan_id: subscription.planId,
    amount_minor: subscription.amountMinor,
    billing_interval: subscription.interval,
    seats: subscription.seats,
    mrr_minor: mrrOf(subscription),
  }
}
