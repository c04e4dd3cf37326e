import type { Subscription, SubscriptionRow } from '@holdfast/contract'
import {
  BILLING_INTERVAL_NAMES,
  BILLING_INTERVALS,
  type BillingInterval,
  CANCEL_REASON_NAMES,
  CANCEL_REASONS,
  SUBSCRIPTION_STATUS_NAMES,
  SUBSCRIPTION_STATUSES,
} from '@holdfast/engine/saas'
import { formatMoney, formatNumber } from '../../lib/format.ts'
import { sentence } from '../../lib/sentence.ts'

type Status = SubscriptionRow['status']

export const statusName = (status: Status): string => sentence(SUBSCRIPTION_STATUS_NAMES[status])

const INTERVALS: Readonly<Record<BillingInterval, string>> = {
  MONTH: 'Monthly',
  QUARTER: 'Quarterly',
  YEAR: 'Yearly',
  ONE_OFF: 'Once',
}

export const intervalOptions = BILLING_INTERVALS.map((value) => ({ value, label: INTERVALS[value] }))
export const statusOptions = SUBSCRIPTION_STATUSES.map((value) => ({ value, label: statusName(value) }))
export const reasonOptions = CANCEL_REASONS.map((value) => ({ value, label: CANCEL_REASON_NAMES[value] }))

/** "$1,200.00 a year", "12 × $10.00 a month" */
export function priceText({ price, interval, seats }: Pick<SubscriptionRow, 'price' | 'interval' | 'seats'>): string {
  const one = `${formatMoney(price)} ${BILLING_INTERVAL_NAMES[interval]}`
  return seats === 1 ? one : `${formatNumber(seats, 0)} × ${one}`
}

/** What a subscription is called: its plan, else its reference. */
export function subscriptionName({ customer, plan }: Pick<Subscription, 'customer' | 'plan'>): string {
  return plan ? `${customer.name}, ${plan.name}` : customer.name
}
