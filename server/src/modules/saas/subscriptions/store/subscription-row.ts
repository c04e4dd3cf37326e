import type { SaasAccountId, SaasPlanId, SubscriptionId, VentureId } from '@holdfast/engine/kernel'
import type { BillingInterval, CancelReason, Subscription, SubscriptionStatus } from '@holdfast/engine/saas'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type SubscriptionDbRow = Selectable<DB['saas.subscriptions']>

/** The subscription as its rules see it. */
export function toSubscription(row: SubscriptionDbRow, accountName: string): Subscription {
  return {
    id: row.id as SubscriptionId,
    ventureId: row.venture_id as VentureId,
    accountId: row.customer_id as SaasAccountId,
    accountName,
    reference: row.reference,
    currency: row.currency,
    status: row.status as SubscriptionStatus,
    planId: row.plan_id as SaasPlanId | null,
    amountMinor: row.amount_minor,
    interval: row.billing_interval as BillingInterval,
    seats: row.seats,
    startedOn: row.started_on,
    changedOn: row.changed_on,
    trialEndsOn: row.trial_ends_on,
    cancelledOn: row.cancelled_on,
    cancelReason: row.cancel_reason as CancelReason | null,
    cancelNote: row.cancel_note,
    isTest: row.is_test,
    voidedAt: row.voided_at,
    version: row.version,
  }
}
