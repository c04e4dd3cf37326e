import type { Subscription as SubscriptionView } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { saasVentures } from '../../policy.ts'
import { refuseMissingSubscription } from '../../saas-ref.ts'
import { type ShownSubscription, toSubscriptionView } from '../view.ts'
import { planNamed, SUBSCRIPTION_COLUMNS } from './listed-subscription.ts'

/** One subscription, void ones too. Refuses `subscription.not_found`. */
export async function getSubscription(
  db: Reads,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<SubscriptionView> {
  return toSubscriptionView(caller, await seenSubscription(db, caller, id))
}

/** Long enough for any subscription. */
const MOST = sql.lit(200)

export async function seenSubscription(db: Reads, caller: Caller, id: string): Promise<ShownSubscription> {
  const found = await sql<ShownSubscription>`
    select ${SUBSCRIPTION_COLUMNS},
      (select coalesce(json_agg(json_build_object('on', t.effective_on, 'status', t.status, 'plan', ${planNamed('t')},
          'amountMinor', t.amount_minor, 'interval', t.billing_interval, 'seats', t.seats, 'mrrMinor', t.mrr_minor,
          'by', ${personNamed('t.set_by')}) order by t.effective_on desc), '[]')
        from (select * from saas.subscription_terms t where t.venture_id = s.venture_id and t.subscription_id = s.id
          order by t.effective_on desc limit ${MOST}) t) as terms,
      (select coalesce(json_agg(json_build_object('on', o.offered_on, 'reason', o.reason, 'text', o.offer,
          'isAccepted', o.is_accepted, 'by', ${personNamed('o.written_by')}) order by o.id desc), '[]')
        from (select * from saas.save_offers o where o.venture_id = s.venture_id and o.subscription_id = s.id
          order by o.id desc limit ${MOST}) o) as offers
    from saas.subscriptions s
    where s.venture_id = any (${saasVentures(caller)}::uuid[]) and s.id = ${id}::uuid`.execute(db)
  return found.rows[0] ?? refuseMissingSubscription()
}
