import type { Subscription as SubscriptionView } from '@holdfast/contract'
import { nextSubscriptionSteps } from '@holdfast/engine/saas'
import type { Caller } from '../../../platform/caller.ts'
import { mayDoToSubscription, type SubscriptionWish } from './policy.ts'
import { type ListedSubscription, toSubscriptionRow } from './queries/listed-subscription.ts'
import { toSubscription } from './store/subscription-row.ts'

type Term = SubscriptionView['terms'][number]

/** A subscription with everything that is kept beside it. */
export type ShownSubscription = ListedSubscription & {
  readonly terms: readonly (Omit<Term, 'price' | 'mrr'> & {
    readonly amountMinor: number
    readonly mrrMinor: number
  })[]
  readonly offers: SubscriptionView['offers']
}

export function toSubscriptionView(caller: Caller, row: ShownSubscription): SubscriptionView {
  const { currency, voided_at, void_reason } = row
  return {
    ...toSubscriptionRow(row),
    cancelNote: row.cancel_note,
    terms: row.terms.map(({ amountMinor, mrrMinor, ...term }) => ({
      ...term,
      price: { minor: amountMinor, currency },
      mrr: { minor: mrrMinor, currency },
    })),
    offers: row.offers,
    createdAt: row.created_at,
    voided: voided_at !== null && void_reason !== null ? { at: voided_at, reason: void_reason } : null,
    version: row.version,
    can: whatNext(caller, row),
  }
}

/** The engine's names of steps are the names here, so that a screen can walk through them in the engine's order. */
function whatNext(caller: Caller, row: ShownSubscription): Record<string, boolean> {
  const subscription = toSubscription(row, row.customer_name)
  const besides: readonly SubscriptionWish[] = subscription.voidedAt === null ? ['amend'] : []
  const possible: readonly SubscriptionWish[] = [...nextSubscriptionSteps(subscription), ...besides]
  return Object.fromEntries(possible.map((wish) => [wish, mayDoToSubscription(caller, wish, subscription)]))
}
