import type { ImportColumn } from '../../../platform/imports/kind.ts'

const STATUSES = {
  ACTIVE: ['active', 'paying', 'live', 'current', 'non-renewing', 'past due'],
  TRIAL: ['trial', 'trialing', 'trialling', 'in trial', 'on trial'],
  PAUSED: ['paused', 'on hold', 'suspended', 'frozen'],
  CANCELLED: ['cancelled', 'canceled', 'churned', 'ended', 'expired', 'terminated'],
} as const

const INTERVALS = {
  MONTH: ['month', 'monthly', '1 month', 'per month', 'mo'],
  QUARTER: ['quarter', 'quarterly', '3 months', 'per quarter'],
  YEAR: ['year', 'yearly', 'annual', 'annually', '12 months', 'per year'],
  ONE_OFF: ['once', 'one-off', 'one off', 'one time', 'one-time', 'setup'],
} as const

const REASONS = {
  PRICE: ['price', 'too expensive', 'cost', 'budget'],
  COMPETITOR: ['competitor', 'switched', 'switched service', 'went to a competitor'],
  MISSING_FEATURE: ['missing feature', 'missing features', 'feature'],
  NOT_USED: ['not used', 'unused', 'no need', 'did not use it'],
  SERVICE: ['service', 'quality', 'customer service', 'service or quality'],
  PAYMENT_FAILED: ['payment failed', 'failed payment', 'non payment', 'delinquent'],
  OUT_OF_BUSINESS: ['out of business', 'closed down', 'bankrupt'],
  OTHER: ['other', 'unknown', 'misc'],
} as const

export const SUBSCRIPTION_IMPORT_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'customer',
    label: 'Customer',
    type: 'text',
    isRequired: true,
    synonyms: ['customer', 'customer name', 'account', 'account name', 'company', 'client'],
    hint: 'Its name; one that is not known yet is entered with it.',
  },
  {
    key: 'externalRef',
    label: 'Reference',
    type: 'text',
    synonyms: ['reference', 'subscription id', 'subscription', 'id', 'external id', 'ref'],
    hint: 'What the billing system calls it: the same subscription comes again under the same reference.',
  },
  {
    key: 'plan',
    label: 'Plan',
    type: 'text',
    synonyms: ['plan', 'plan name', 'product'],
    hint: 'The name of one of the venture’s plans. Left blank, a new one has a price of its own, and another keeps its plan.',
  },
  {
    key: 'currency',
    label: 'Currency',
    type: 'text',
    synonyms: ['currency'],
    hint: 'Such as USD. Left blank: the venture’s.',
  },
  {
    key: 'amount',
    label: 'Price',
    type: 'amount',
    isRequired: true,
    synonyms: ['price', 'amount', 'unit price', 'unit amount', 'price currency'],
    hint: 'Of one seat and interval, such as 49.00.',
  },
  {
    key: 'interval',
    label: 'Billed',
    type: 'choice',
    choices: INTERVALS,
    synonyms: ['billed', 'interval', 'billing interval', 'billing period', 'period', 'frequency'],
    hint: 'Monthly, quarterly, yearly or once. Left blank, a new one is monthly, and another stays as it is.',
  },
  {
    key: 'seats',
    label: 'Seats',
    type: 'whole',
    synonyms: ['seats', 'quantity', 'licences', 'licenses', 'users'],
    hint: 'Left blank, a new one has one, and another keeps its seats.',
  },
  {
    key: 'status',
    label: 'Status',
    type: 'choice',
    choices: STATUSES,
    synonyms: ['status', 'state'],
    hint: 'Active, trial, paused or cancelled. Left blank, a new one is active, and another stays as it is.',
  },
  {
    key: 'startedOn',
    label: 'Started on',
    type: 'day',
    isRequired: true,
    synonyms: ['started', 'started on', 'start', 'start date', 'created', 'since'],
    hint: 'Its first day, such as 2026-03-01.',
  },
  {
    key: 'changedOn',
    label: 'Changed on',
    type: 'day',
    synonyms: ['changed on', 'effective on', 'effective date', 'price since'],
    hint: 'Since when price and status are so. Left blank: of a new one its start, else today.',
  },
  {
    key: 'trialEndsOn',
    label: 'Trial ends on',
    type: 'day',
    synonyms: ['trial ends on', 'trial end', 'trial ends'],
    hint: 'Of a trial.',
  },
  {
    key: 'cancelledOn',
    label: 'Cancelled on',
    type: 'day',
    synonyms: ['cancelled on', 'canceled on', 'cancelled', 'canceled at', 'end date', 'ended', 'churned on'],
    hint: 'Of what is cancelled: from this day on it pays nothing.',
  },
  {
    key: 'cancelReason',
    label: 'Reason',
    type: 'choice',
    choices: REASONS,
    synonyms: ['reason', 'cancel reason', 'cancellation reason', 'churn reason'],
    hint: 'Why it was cancelled. Left blank: other.',
  },
  {
    key: 'cancelNote',
    label: 'Note',
    type: 'text',
    synonyms: ['note', 'cancel note', 'comment'],
    hint: 'What is to be kept of the cancellation.',
  },
]
