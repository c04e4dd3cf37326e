import type { Subscription } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissingSubscription } from '../../saas-ref.ts'
import { type SubscriptionDbRow, toSubscription } from './subscription-row.ts'

/** A subscription that nobody else can change until this transaction ends. */
export type HeldSubscription = { readonly subscription: Subscription; readonly venture: CallerVenture }

/** Refuses `subscription.not_found` for what is not there for the caller, wherever it may be. */
export async function holdSubscription(tx: Tx, caller: Caller, id: string): Promise<HeldSubscription> {
  const found = await sql<SubscriptionDbRow & { account_name: string }>`
    select s.*, c.name as account_name from saas.subscriptions s
    join saas.customers c on c.venture_id = s.venture_id and c.id = s.customer_id
    where s.venture_id = any (${[...caller.scope]}::uuid[]) and s.id = ${id}::uuid for update of s`.execute(tx)
  const [row] = found.rows
  if (!row) return refuseMissingSubscription()
  return { subscription: toSubscription(row, row.account_name), venture: ventureOf(caller, row.venture_id) }
}
