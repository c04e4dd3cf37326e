import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissingCustomer } from '../../saas-ref.ts'
import type { CustomerRow } from './customer-row.ts'

/** A customer that nobody else can change until this transaction ends. */
export type HeldCustomer = { readonly row: CustomerRow; readonly venture: CallerVenture }

/** Refuses `customer.not_found` for what is not there for the caller, wherever it may be. */
export async function holdCustomer(tx: Tx, caller: Caller, id: string): Promise<HeldCustomer> {
  if (caller.scope.length === 0) return refuseMissingCustomer()
  const row = await tx
    .selectFrom('saas.customers')
    .selectAll()
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? { row, venture: ventureOf(caller, row.venture_id) } : refuseMissingCustomer()
}
