import { BILLING_INTERVALS, CANCEL_REASONS, SUBSCRIPTION_STATUSES } from '@holdfast/engine/saas'
import { z } from 'zod'
import { amountMinor, can, day, Money, person, text, uuid } from './values.ts'

const named = z.strictObject({ id: uuid, name: z.string() })

export const SubscriptionRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    customer: named,
    reference: z.string().nullable(),
    /** null: a price of its own. */
    plan: named.nullable(),
    status: z.enum(SUBSCRIPTION_STATUSES),
    /** Of one seat and interval. */
    price: Money,
    interval: z.enum(BILLING_INTERVALS),
    seats: z.int(),
    /**
     * Price × seats ÷ months of the interval, rounded half-even to whole minor units; 0 of what is on trial, paused, cancelled
     * or billed once.
     */
    mrr: Money,
    startedOn: day,
    /** Since when price and status are so. */
    changedOn: day,
    trialEndsOn: day.nullable(),
    cancelledOn: day.nullable(),
    cancelReason: z.enum(CANCEL_REASONS).nullable(),
  })
  .meta({ id: 'SubscriptionRow' })

const Term = z.strictObject({
  /** It holds from this day until the next one. */
  on: day,
  status: z.enum(SUBSCRIPTION_STATUSES),
  plan: named.nullable(),
  price: Money,
  interval: z.enum(BILLING_INTERVALS),
  seats: z.int(),
  mrr: Money,
  by: person.nullable(),
})

const Offer = z.strictObject({
  on: day,
  reason: z.enum(CANCEL_REASONS),
  text: z.string(),
  isAccepted: z.boolean(),
  by: person.nullable(),
})

export const Subscription = z
  .strictObject({
    ...SubscriptionRow.shape,
    cancelNote: z.string().nullable(),
    /** Newest first, at most 200. */
    terms: z.array(Term),
    /** What was offered so that they stay; newest first, at most 200. */
    offers: z.array(Offer),
    createdAt: z.string(),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'Subscription' })

export const subscriptionPrice = {
  /** null: a price of its own. A plan says price and interval where these are not given. */
  planId: uuid.nullable(),
  /** Of one seat and interval. */
  amountMinor,
  interval: z.enum(BILLING_INTERVALS),
  seats: z.int().min(1).max(1_000_000),
}

/** The first day on which it holds: the venture’s today when absent, never to come, never before the last change. */
const on = day.optional()

/** One intention a call: what changes no revenue, other terms, or one step. */
export const SubscriptionChange = z.union([
  z.strictObject({
    version: z.int().min(1),
    reference: text(120).nullable().optional(),
    trialEndsOn: day.nullable().optional(),
  }),
  z.strictObject({ version: z.int().min(1), on, terms: z.strictObject(subscriptionPrice).partial() }),
  /** ACTIVE resumes what is paused, converts a trial, brings back what was cancelled. */
  z.strictObject({ status: z.enum(['ACTIVE', 'PAUSED']), on }),
])

export const subscriptionCancellation = z.strictObject({
  on,
  reason: z.enum(CANCEL_REASONS),
  /** Needed for OTHER. */
  note: text(2_000).optional(),
  /** What was offered so that they stay; accepted, nothing is cancelled. */
  offer: z.strictObject({ text: text(500), isAccepted: z.boolean() }).optional(),
})

export type SubscriptionRow = z.output<typeof SubscriptionRow>
export type Subscription = z.output<typeof Subscription>
export type SubscriptionChange = z.output<typeof SubscriptionChange>
