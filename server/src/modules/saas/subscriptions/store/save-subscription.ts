import { refuse, type UserId } from '@holdfast/engine/kernel'
import type { SaveOffer, Subscription } from '@holdfast/engine/saas'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { decidedColumns, givenColumns, termColumns } from './subscription-columns.ts'

export type Written = { readonly at: string; readonly by: UserId | null }

/** A new subscription with its first terms. Refuses `subscription.reference_taken`. */
export async function insertSubscription(tx: Tx, subscription: Subscription, { at, by }: Written): Promise<void> {
  await referencedOnce(subscription, () =>
    tx
      .insertInto('saas.subscriptions')
      .values({
        ...decidedColumns(subscription),
        ...givenColumns(subscription),
        created_at: at,
        created_by: knownPerson(subscription.ventureId, by),
      })
      .execute(),
  )
  await writeTerms(tx, subscription, { at, by })
}

type Voiding = { readonly voided_by: string | null; readonly void_reason: string }

/** Writes what a decision changed; one that changed nothing writes nothing. Refuses `subscription.reference_taken`. */
export async function saveSubscription(
  tx: Tx,
  before: Subscription,
  next: Subscription,
  written: Written,
  voiding?: Voiding,
): Promise<void> {
  if (next === before) return
  await referencedOnce(next, () =>
    tx
      .updateTable('saas.subscriptions')
      .set({ ...decidedColumns(next), ...voiding })
      .where('venture_id', '=', next.ventureId)
      .where('id', '=', next.id)
      .execute(),
  )
  if (haveOtherTerms(before, next)) await writeTerms(tx, next, written)
}

const TERMS = ['status', 'planId', 'amountMinor', 'interval', 'seats', 'cancelReason'] as const

function haveOtherTerms(before: Subscription, next: Subscription): boolean {
  return TERMS.some((field) => before[field] !== next[field])
}

/** Of two changes on one day the later stands. */
async function writeTerms(tx: Tx, subscription: Subscription, { at, by }: Written): Promise<void> {
  const { venture_id, subscription_id, effective_on, ...terms } = termColumns(subscription)
  const set = { ...terms, set_at: at, set_by: knownPerson(subscription.ventureId, by) }
  await tx
    .insertInto('saas.subscription_terms')
    .values({ venture_id, subscription_id, effective_on, ...set })
    .onConflict((same) => same.constraint('subscription_terms_one_a_day').doUpdateSet(set))
    .execute()
}

/** What was offered so that they stay. */
export async function writeOffer(
  tx: Tx,
  subscription: Subscription,
  offered: SaveOffer & { readonly on: string; readonly reason: string },
  { at, by }: Written,
): Promise<void> {
  await tx
    .insertInto('saas.save_offers')
    .values({
      venture_id: subscription.ventureId,
      subscription_id: subscription.id,
      offered_on: offered.on,
      reason: offered.reason,
      offer: offered.text,
      is_accepted: offered.isAccepted,
      written_at: at,
      written_by: knownPerson(subscription.ventureId, by),
    })
    .execute()
}

async function referencedOnce(subscription: Subscription, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (constraintOf(error) === 'subscriptions_reference')
      refuse(
        'conflict',
        'subscription.reference_taken',
        `Another subscription has the reference ${subscription.reference}. Open that one instead.`,
        { field: 'reference' },
      )
    throw error
  }
}
