import { type CustomerId, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type KnownCustomer = { readonly id: CustomerId; readonly name: string }

/**
 * A customer of this venture; for one that was merged, the one that stayed. Refuses `customer.unknown`, also for one of
 * another venture.
 */
export async function findCustomer(tx: Tx, ventureId: string, customerId: string): Promise<KnownCustomer> {
  const { rows } = await sql<KnownCustomer>`
    select s.id, s.name from freight.customers c
    join freight.customers s on s.venture_id = c.venture_id and s.id = coalesce(c.merged_into, c.id)
    where c.venture_id = ${ventureId} and c.id = ${customerId} and s.voided_at is null`.execute(tx)
  const [customer] = rows
  if (!customer) refuse('refused', 'customer.unknown', 'This venture has no such customer.', { field: 'customerId' })
  return customer
}
