import { BILLING_INTERVALS, CANCEL_REASONS, SUBSCRIPTION_STATUSES } from '@holdfast/engine/saas'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { knownCurrency } from './known-currency.ts'
import { Moment } from './load.ts'
import {
  Subscription,
  SubscriptionChange,
  SubscriptionRow,
  subscriptionCancellation,
  subscriptionPrice,
} from './saas-subscription.ts'
import { currency, day, id, listOf, page, text, uuid } from './values.ts'

const filters = {
  ventureId: page.ventureId,
  customerId: uuid.optional(),
  planId: uuid.optional(),
  status: z.enum(SUBSCRIPTION_STATUSES).optional(),
  interval: z.enum(BILLING_INTERVALS).optional(),
  currency: currency.optional(),
  cancelReason: z.enum(CANCEL_REASONS).optional(),
  /** Part of the reference or the customer’s name, in any case. */
  text: text(120).optional(),
  /** Business days of the venture, both included, either alone. */
  startedFrom: day.optional(),
  startedTo: day.optional(),
  cancelledFrom: day.optional(),
  cancelledTo: day.optional(),
}

export const saasSubscriptions = {
  listSubscriptions: endpoint({
    method: 'GET',
    path: '/saas/subscriptions',
    permission: 'saas.read',
    summary: 'Subscriptions, the newest first.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(SubscriptionRow),
    errors: [],
  }),
  exportSubscriptions: endpoint({
    method: 'GET',
    path: '/saas/subscriptions/export.csv',
    permission: 'saas.read',
    summary:
      'The same list as a CSV file, whole: at most 100,000 subscriptions of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  getSubscription: endpoint({
    method: 'GET',
    path: '/saas/subscriptions/:id',
    permission: 'saas.read',
    summary: 'One subscription with what it ever cost and what was offered to keep it.',
    params: id,
    reply: Subscription,
    errors: [404],
  }),
  subscriptionHistory: endpoint({
    method: 'GET',
    path: '/saas/subscriptions/:id/history',
    permission: 'saas.read',
    summary: 'What happened to a subscription, newest first.',
    params: id,
    query: z.strictObject({ limit: page.limit, cursor: page.cursor }),
    reply: listOf(Moment),
    errors: [404],
  }),
  startSubscription: endpoint({
    method: 'POST',
    path: '/saas/subscriptions',
    permission: 'saas.write',
    summary: 'Starts a subscription or a trial, on a plan or at a price of its own.',
    body: z.strictObject({
      ventureId: uuid,
      customerId: uuid,
      reference: text(120).nullable().optional(),
      /** Of a price of its own; absent: the plan’s, else the venture’s. */
      currency: knownCurrency.optional(),
      ...z.strictObject(subscriptionPrice).partial().shape,
      /** The venture’s today when absent; not in the future. */
      startedOn: day.optional(),
      /** A trial pays nothing until somebody converts it. */
      isTrial: z.boolean().optional(),
      trialEndsOn: day.nullable().optional(),
    }),
    reply: Subscription,
    errors: [404, 409, 422],
  }),
  changeSubscription: endpoint({
    method: 'PATCH',
    path: '/saas/subscriptions/:id',
    permission: 'saas.write',
    summary:
      'Other terms from a day on, a pause, a return, a converted trial, or a correction that changes no revenue; the same again changes nothing.',
    params: id,
    body: SubscriptionChange,
    reply: Subscription,
    errors: [404, 409, 422],
  }),
  cancelSubscription: endpoint({
    method: 'POST',
    path: '/saas/subscriptions/:id/cancel',
    permission: 'saas.write',
    summary: 'Cancels with a reason, and keeps what was offered; an offer that is accepted keeps the subscription.',
    params: id,
    body: subscriptionCancellation,
    reply: Subscription,
    errors: [404, 409, 422],
  }),
  voidSubscription: endpoint({
    method: 'POST',
    path: '/saas/subscriptions/:id/void',
    permission: 'saas.manage',
    summary: 'Takes a subscription that was entered by mistake out of every figure since its start.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Subscription,
    errors: [404, 422],
  }),
}
