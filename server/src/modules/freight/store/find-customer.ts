import { type CustomerId, refuse } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

export type KnownCustomer = { readonly id: CustomerId; readonly name: string }

/** A customer of this venture. Refuses `customer.unknown`, also for one of another venture. */
export async function findCustomer(tx: Tx, ventureId: string, customerId: string): Promise<KnownCustomer> {
  const row = await tx
    .selectFrom('freight.customers')
    .select('name')
    .where('venture_id', '=', ventureId)
    .where('id', '=', customerId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) refuse('refused', 'customer.unknown', 'This venture has no such customer.', { field: 'customerId' })
  return { id: customerId as CustomerId, name: row.name }
}
