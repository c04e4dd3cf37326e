import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { SUBSCRIPTION_STATUS_NAMES, type SubscriptionStatus } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import { type Caller, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = { readonly ventureId: VentureId; readonly id: string; readonly reference: string | null }
type Customer = Row & { readonly name: string }
type Subscription = Row & { readonly reference: string; readonly customer: string; readonly status: SubscriptionStatus }

/** The ventures of the trade whose customers and subscriptions the caller finds. */
export function saasInSearch(caller: Caller): readonly VentureId[] {
  return caller.ventures
    .filter(({ id, type }) => type === 'SAAS' && caller.scope.includes(id) && may(caller, 'saas.read', id))
    .map(({ id }) => id)
}

/** Those of these customers that stand and that the caller sees. */
export async function findSaasCustomers(
  db: Reads,
  caller: Caller,
  ids: readonly string[],
): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Customer>`
    select venture_id as "ventureId", id, name, reference from saas.customers
    where venture_id = any (${[...saasInSearch(caller)]}::uuid[]) and id = any (${[...ids]}::uuid[]) and voided_at is null`.execute(
    db,
  )
  return rows.map(({ name, reference, ...customer }) => ({
    kind: 'saas_customer',
    ...customer,
    title: name,
    detail: reference === null ? 'Customer' : `Customer ${reference}`,
  }))
}

/** Those of these subscriptions that count and that the caller sees. */
export async function findSubscriptions(
  db: Reads,
  caller: Caller,
  ids: readonly string[],
): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Subscription>`
    select s.venture_id as "ventureId", s.id, s.reference, s.status, c.name as customer
    from saas.subscriptions s join saas.customers c on c.venture_id = s.venture_id and c.id = s.customer_id
    where s.venture_id = any (${[...saasInSearch(caller)]}::uuid[]) and s.id = any (${[...ids]}::uuid[])
      and s.voided_at is null and not s.is_test`.execute(db)
  return rows.map(({ reference, customer, status, ...subscription }) => ({
    kind: 'subscription',
    ...subscription,
    title: reference,
    detail: `Subscription of ${customer}, ${SUBSCRIPTION_STATUS_NAMES[status]}`,
  }))
}
