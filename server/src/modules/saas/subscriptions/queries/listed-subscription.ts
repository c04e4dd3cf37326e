import type { SubscriptionRow } from '@holdfast/contract'
import type { BillingInterval, CancelReason, SubscriptionStatus } from '@holdfast/engine/saas'
import { type RawBuilder, sql } from 'kysely'
import type { SubscriptionDbRow } from '../store/subscription-row.ts'

type Named = { readonly id: string; readonly name: string }

/** A row, and the names that a list shows beside it. */
export type ListedSubscription = SubscriptionDbRow & { readonly customer_name: string; readonly plan: Named | null }

/** Of a subscription `s`. Scalar sub-selects: whatever is guessed of the page's size, they stay one index probe a row. */
export const SUBSCRIPTION_COLUMNS: RawBuilder<unknown> = sql`s.*,
  (select c.name from saas.customers c where c.venture_id = s.venture_id and c.id = s.customer_id) as customer_name,
  ${planNamed('s')} as plan`

export function planNamed(of: string): RawBuilder<unknown> {
  return sql`(select json_build_object('id', p.id, 'name', p.name) from saas.plans p
    where p.venture_id = ${sql.ref(`${of}.venture_id`)} and p.id = ${sql.ref(`${of}.plan_id`)})`
}

export function toSubscriptionRow(row: ListedSubscription): SubscriptionRow {
  const { currency } = row
  return {
    id: row.id,
    ventureId: row.venture_id,
    customer: { id: row.customer_id, name: row.customer_name },
    reference: row.reference,
    plan: row.plan,
    status: row.status as SubscriptionStatus,
    price: { minor: row.amount_minor, currency },
    interval: row.billing_interval as BillingInterval,
    seats: row.seats,
    mrr: { minor: row.mrr_minor, currency },
    startedOn: row.started_on,
    changedOn: row.changed_on,
    trialEndsOn: row.trial_ends_on,
    cancelledOn: row.cancelled_on,
    cancelReason: row.cancel_reason as CancelReason | null,
  }
}
